package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.VersionRoutine;

/**
 * A stretch of the patient's local days on which one version counts.
 *
 * @param from first day
 * @param until last day, not before {@code from}; null when it has no end as yet
 */
public record PrescribedPeriod(
        UUID prescriptionId,
        int version,
        LocalDate from,
        @Nullable LocalDate until,
        List<VersionRoutine> routines) {
    public PrescribedPeriod {
        routines = List.copyOf(routines);
    }
}
