package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part that touches a surface.
 *
 * @param keys in which keys, from 0; empty: in all
 */
@Schema(requiredProperties = {"part", "surface"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contact(
        @NotNull Part part,
        @NotNull Surface surface,
        @Size(max = 8) List<@NotNull @Min(0) @Max(7) Integer> keys) {
    public Contact {
        keys = Absent.none(keys);
    }

    /** Whether it is declared for this key. */
    public boolean in(int key) {
        return keys.isEmpty() || keys.contains(key);
    }
}
