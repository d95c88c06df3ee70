package rehab.adherence.clinic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;

/**
 * One patient's part in the aggregates; never shown by itself.
 *
 * @param lastDay local day of the last entry ever; null when there is none
 */
record PatientFigure(
        LocalDate today,
        Plan plan,
        AdherenceFigure figure,
        List<LoggedSession> sessions,
        @Nullable LocalDate lastDay) {

    boolean isActive() {
        return plan.isActive(today);
    }

    /** Active for so long, and nothing entered since; days on which nothing was asked for are no silence. */
    boolean isSilent(Period silentAfter) {
        LocalDate lastSilent = today.minus(silentAfter);
        boolean isHeardOf = lastDay != null && lastDay.isAfter(lastSilent);
        return !isHeardOf
                && plan.activeSince(today)
                        .filter(since -> !since.isAfter(lastSilent))
                        .isPresent();
    }
}
