package rehab.prescription.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold that adherence-service has put on a prescription already, because of what the patient told.
 *
 * @param holdId the suspension's id in both services
 * @param from the patient's first local day that does not count
 * @param sessionId the session in which it was told; absent when it was told outside of one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @NotNull UUID holdId,
        @NotNull Cause cause,
        @NotNull LocalDate from,
        @Nullable UUID sessionId) {

    /** What may put a prescription on hold from there. */
    enum Cause {
        /** The patient told of a symptom of the stop list. */
        SYMPTOM
    }
}
