package rehab.adherence.rollup;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One patient over some weeks, without a name: to be aggregated, never to be shown by itself.
 *
 * @param asOf the patient's today when this was reckoned
 * @param activeSince the first of the unbroken days up to that one on which something was asked for; null: nothing is
 * @param lastDay local day of the last entry ever; null when there is none
 * @param lead the therapist who leads; null when nobody does
 * @param counted sessions done, capped by routine and week at what is due
 * @param target sessions due
 * @param dose done, in sessions of the minimum dose
 * @param painChange the last pain reported less the first; null with fewer than two reports
 */
public record PatientSums(
        LocalDate asOf,
        @Nullable LocalDate activeSince,
        @Nullable LocalDate lastDay,
        @Nullable String lead,
        double counted,
        double target,
        double dose,
        int entries,
        int attended,
        int late,
        int stopsForPain,
        int stopsForSymptom,
        @Nullable Integer painChange) {

    public boolean isActive() {
        return activeSince != null;
    }

    /** Whether anything was entered in these weeks, a skip included. */
    public boolean isReporting() {
        return entries > 0;
    }

    /** Session adherence, 0 to 1; null is "no figure": nothing was due. */
    public @Nullable Double figure() {
        return target == 0 ? null : Double.valueOf(counted / target);
    }

    /** Active for so long, and nothing entered since; days on which nothing was asked for are no silence. */
    public boolean isSilent(Period silentAfter) {
        LocalDate lastSilent = asOf.minus(silentAfter);
        boolean isHeardOf = lastDay != null && lastDay.isAfter(lastSilent);
        return !isHeardOf && activeSince != null && !activeSince.isAfter(lastSilent);
    }
}
