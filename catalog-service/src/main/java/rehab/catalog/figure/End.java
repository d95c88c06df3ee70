package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a hand or a foot is held.
 *
 * @param towards where fingers or toes point, in the frame of the limb's reach (of angles: chest or pelvis); absent: as the limb goes on
 * @param palm where the palm looks, in the same frame; absent: towards the body
 * @param bend of a FREE foot, degrees: toes towards the shin; 0 = at a right angle to it
 */
@Schema(requiredProperties = {"shape"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record End(
        @NotNull EndShape shape,
        @Nullable Vec towards,
        @Nullable Vec palm,
        @DecimalMin("-90") @DecimalMax("60") @NotNull Double bend) {
    public End {
        bend = Absent.zero(bend);
    }
}
