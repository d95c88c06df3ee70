package rehab.prescription.safety;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clinician's answer to a finding.
 *
 * @param key of the finding that it answers
 * @param version of the prescription that it was given for
 * @param comment present with {@code OTHER}
 */
record Acknowledgement(
        FindingKey key,
        int version,
        Covered covers,
        String clinician,
        String clinicianName,
        AcknowledgementReason reason,
        @Nullable String comment,
        Instant at) {}
