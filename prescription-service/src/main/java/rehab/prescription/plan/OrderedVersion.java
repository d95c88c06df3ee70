package rehab.prescription.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import rehab.prescription.content.VersionContent;

/**
 * What was ordered, for features that show it in another form.
 *
 * @param content as it was activated, with what has been recalled of it since
 * @param isNewest whether no later version has been activated
 * @param status the prescription's, now
 * @param effectiveFrom the first of the patient's local days on which it counts
 */
public record OrderedVersion(
        UUID prescriptionId,
        int version,
        VersionContent content,
        boolean isNewest,
        PrescriptionStatus status,
        LocalDate effectiveFrom,
        Instant activatedAt,
        String authorName) {}
