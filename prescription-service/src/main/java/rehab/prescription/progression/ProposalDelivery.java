package rehab.prescription.progression;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import rehab.kit.text.Text;

/**
 * A proposal, as adherence-service makes it.
 *
 * @param version of the prescription that the logs were judged against, 1 or more
 * @param because one line saying why, 1 to 500 characters
 * @param madeAt when
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProposalDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @NotNull UUID lineId,
        @NotNull @Min(1) Integer version,
        @NotNull Direction direction,
        @NotNull @Valid ProposedChange change,
        @Text(max = 500) String because,
        @NotNull Instant madeAt) {}
