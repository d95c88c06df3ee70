package rehab.prescription.plan;

import java.util.List;
import java.util.UUID;
import rehab.prescription.content.VersionContent;

/**
 * A prescription of which something has been ordered and that has not ended.
 *
 * @param status {@code ACTIVE}, {@code PAUSED} or {@code ON_HOLD}
 * @param version the newest activated one
 * @param etag of its present state, for those who change it later
 * @param content of the newest version
 * @param stillCounting the newest version and those before it that count today or on a day to come, the newest last
 */
public record ActivePrescription(
        UUID patientId,
        UUID prescriptionId,
        UUID clinicId,
        PrescriptionStatus status,
        int version,
        String etag,
        VersionContent content,
        List<VersionContent> stillCounting) {
    public ActivePrescription {
        stillCounting = List.copyOf(stillCounting);
    }
}
