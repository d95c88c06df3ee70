package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands around the figure or is held by it.
 *
 * @param at where, metres; see each kind for what that is the place of
 * @param turn degrees around the upright axis, counter-clockwise seen from above
 * @param size metres; absent: as is usual for the kind
 * @param parts the hands that hold it
 * @param layer where it lies in the drawing; absent: by its depth
 */
@Schema(requiredProperties = {"kind"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Prop(
        @NotNull PropKind kind,
        @Nullable Vec at,
        @DecimalMin("-360") @DecimalMax("360") @NotNull Double turn,
        @Nullable Vec size,
        @Size(max = 2) List<@NotNull Part> parts,
        @Nullable Layer layer) {
    public Prop {
        turn = Absent.zero(turn);
        parts = Absent.none(parts);
    }
}
