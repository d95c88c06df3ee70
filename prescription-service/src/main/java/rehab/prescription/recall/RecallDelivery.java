package rehab.prescription.recall;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * A recall, as the catalog announces it.
 *
 * @param clinicId whose exercise it is; absent for the shared library, which concerns every clinic
 * @param revision the revision with the new safety text; of what is withdrawn, the last one there was
 * @param reason 1 to 2000 characters
 * @param at when it was decided
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecallDelivery(
        @NotNull UUID recallId,
        @NotNull UUID exerciseId,
        @Text(max = 500) String exerciseName,
        @Nullable UUID clinicId,
        @NotNull RecallKind kind,
        @Min(1) int revision,
        @Text(max = 2000) String reason,
        @NotNull Instant at) {}
