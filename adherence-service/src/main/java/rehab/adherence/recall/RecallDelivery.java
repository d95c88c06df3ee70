package rehab.adherence.recall;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall, as it is announced.
 *
 * @param clinicId whose exercise it is; absent for the shared library, which concerns every clinic
 * @param lastAffected a line of this revision or an earlier one is recalled
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecallDelivery(
        @NotNull UUID recallId,
        @NotNull UUID exerciseId,
        @Nullable UUID clinicId,
        @NotNull @Min(0) Integer lastAffected) {}
