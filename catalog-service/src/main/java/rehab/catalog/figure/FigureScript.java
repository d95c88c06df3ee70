package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * What a jointed figure does in one variant of an exercise: key positions in space, what stands around it and from where
 * one looks. The same script gives the moving picture, the numbered panels and the still.
 *
 * <p>The space: metres; x points ahead of the figure, y to its left, z up; the floor is z = 0. Angles are degrees. The
 * figure is {@code 1.70} m tall; its limbs never change length. Keys are counted from 0.
 *
 * @param view from where one looks
 * @param props what stands around the figure; the floor's line is always drawn
 * @param cycle how the keys follow each other
 * @param keys the key positions, 1 to 8, in order
 * @param contacts what touches what, and in which keys; between two such keys it keeps touching
 * @param alt one sentence for who cannot see the figure
 * @param side the side on which a one-sided script works; absent: both sides do the same
 * @param still the key that tells most; absent: the one held longest, of equal ones the last
 * @param works where it should be felt, or what moves: these parts are tinted
 * @param layers parts that are to lie before or behind the rest, where their mean depth would mislead
 */
@Schema(requiredProperties = {"view", "cycle", "keys", "alt"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FigureScript(
        @NotNull @Valid View view,
        @Size(max = 12) List<@NotNull @Valid Prop> props,
        @NotNull Cycle cycle,

        @NotNull @Size(min = 1, max = 8) List<@NotNull @Valid Key> keys,

        @Size(max = 24) List<@NotNull @Valid Contact> contacts,
        @Text(max = 300) String alt,
        @Nullable Side side,
        @Min(0) @Nullable Integer still,
        @Size(max = 8) List<@NotNull Part> works,
        @Size(max = 12) List<@NotNull @Valid Layering> layers) {

    public FigureScript {
        props = Absent.none(props);
        keys = Absent.none(keys);
        contacts = Absent.none(contacts);
        works = Absent.none(works);
        layers = Absent.none(layers);
    }

    /** The same script with other keys. */
    public FigureScript withKeys(List<Key> others) {
        return new FigureScript(view, props, cycle, others, contacts, alt, side, still, works, layers);
    }

    /** The same script seen from elsewhere. */
    public FigureScript seenFrom(View other) {
        return new FigureScript(other, props, cycle, keys, contacts, alt, side, still, works, layers);
    }
}
