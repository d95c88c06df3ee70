package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One immutable version of a prescription.
 *
 * @param effectiveFrom the patient's local day from which it is in force, until a higher version is
 */
public record PlanVersion(UUID prescriptionId, int version, LocalDate effectiveFrom, List<PlannedRoutine> routines) {
    public PlanVersion {
        routines = List.copyOf(routines);
    }
}
