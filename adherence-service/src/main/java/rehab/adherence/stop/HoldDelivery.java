package rehab.adherence.stop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold, as prescription-service is told of it.
 *
 * @param holdId the suspension's id here, to be the same there
 * @param from the patient's first local day that does not count
 * @param sessionId absent when it was told outside of a session
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldDelivery(
        UUID clinicId,
        UUID patientId,
        UUID holdId,
        Cause cause,
        LocalDate from,
        @Nullable UUID sessionId) {

    HoldDelivery(UUID clinicId, UUID patientId, UUID holdId, LocalDate from, @Nullable UUID sessionId) {
        this(clinicId, patientId, holdId, Cause.SYMPTOM, from, sessionId);
    }

    enum Cause {
        SYMPTOM
    }
}
