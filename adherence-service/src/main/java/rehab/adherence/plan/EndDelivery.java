package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The end of a prescription, as it is announced.
 *
 * @param lastDay the last local day in force
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EndDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @NotNull UUID prescriptionId,
        @NotNull Status status,
        @NotNull LocalDate lastDay) {

    /** How it ended. */
    enum Status {
        /** Before its time. */
        STOPPED,
        /** As it was meant to. */
        COMPLETED
    }
}
