package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of a prescription.
 *
 * @param effectiveFrom the patient's local day from which it is in force, until a higher version is
 * @param until the last local day on which it is in force, if no higher version is before; null: no last day
 * @param activatedOn the patient's local day on which it was activated; null when unknown, and then it counts as earlier
 */
public record PlanVersion(
        UUID prescriptionId,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate until,
        @Nullable LocalDate activatedOn,
        List<PlannedRoutine> routines) {
    public PlanVersion {
        routines = List.copyOf(routines);
    }

    /** Whether its period was over before this day. */
    boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Whether the prescription began some time into this day, so that the day's whole order cannot be asked for. */
    boolean beginsDuring(LocalDate day) {
        return version == 1 && day.equals(effectiveFrom) && activatedOn != null && !activatedOn.isBefore(day);
    }
}
