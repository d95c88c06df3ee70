package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.text.Text;

/**
 * One key position.
 *
 * @param label what the figure does, in a few words: "Lean in"
 * @param moveSeconds how long it takes to get here from the key before, 0.2 to 10; of the first key in a round: from the last
 * @param holdSeconds how long the figure stays here, 0 to 10: a long hold is shown shortened
 * @param pose what is left out is as in the key before; in the first key, as in standing
 */
@Schema(requiredProperties = {"label", "pose"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Key(
        @Text(max = 60) String label,
        @DecimalMin("0.2") @DecimalMax("10") @NotNull Double moveSeconds,
        @DecimalMin("0") @DecimalMax("10") @NotNull Double holdSeconds,
        @NotNull @Valid Pose pose) {
    public Key {
        moveSeconds = moveSeconds == null ? 1.5 : moveSeconds;
        holdSeconds = Absent.zero(holdSeconds);
    }

    /** The same key with another pose. */
    public Key with(Pose other) {
        return new Key(label, moveSeconds, holdSeconds, other);
    }
}
