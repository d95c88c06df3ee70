package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.SuspensionKind;
import rehab.kit.text.OptionalText;

/**
 * A pause or hold, as it is announced.
 *
 * @param from first suspended local day
 * @param until first local day in force again; absent while it lasts
 * @param cause of a hold, as a code; kept as it comes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SuspensionDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @NotNull UUID prescriptionId,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotNull SuspensionKind kind,
        @Nullable @OptionalText(max = 60) String cause) {}
