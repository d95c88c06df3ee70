package rehab.prescription.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.burden.Burden;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.VersionRoutine;

/**
 * An activated version. The version in force on a day is the highest one whose {@code effectiveFrom} has come.
 *
 * @param status the prescription's, at the time of this answer; everything else never changes
 * @param painLimits the pain rule's cut-points; absent when it has none
 * @param until the last of the patient's local days on which it counts; absent: until it is ended
 * @param effectiveFrom the first of the patient's local days on which it counts
 * @param reason why the version before was changed; absent in version 1 unless given
 * @param burden what it asks of the patient's time, estimated with the figures of now; absent where it is told to other services
 */
public record PrescriptionVersion(
        UUID prescriptionId,
        UUID patientId,
        int version,
        PrescriptionStatus status,
        String title,
        String safetyNote,
        PainRule painRule,
        @Nullable PainLimits painLimits,
        @Nullable LocalDate until,
        LocalDate effectiveFrom,
        Instant activatedAt,
        String author,
        String authorName,
        @Nullable String reason,
        List<VersionRoutine> routines,
        @Nullable Burden burden) {

    /** The same with its burden. */
    PrescriptionVersion with(EstimateBurden estimate) {
        return new PrescriptionVersion(
                prescriptionId,
                patientId,
                version,
                status,
                title,
                safetyNote,
                painRule,
                painLimits,
                until,
                effectiveFrom,
                activatedAt,
                author,
                authorName,
                reason,
                routines,
                estimate.ordered(routines));
    }
}
