package rehab.adherence.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside of the transaction that receives how a patient is reached.
 *
 * @param timeZone the patient's IANA zone
 * @param sequence grows with each change; a lower one than is known is old news
 * @param email null: no address is known, or none any more
 * @param language in which the patient reads, like {@code es}
 */
public record ContactAnnounced(
        UUID patientId,
        UUID clinicId,
        String timeZone,
        long sequence,
        @Nullable String email,
        String language) {

    /** Nothing of a person. */
    @Override
    public String toString() {
        return "ContactAnnounced[" + patientId + "]";
    }
}
