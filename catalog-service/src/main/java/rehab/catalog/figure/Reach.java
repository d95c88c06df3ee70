package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a wrist or an ankle is. A point out of reach is approached as far as the limb is long.
 *
 * @param at metres in that frame
 */
@Schema(requiredProperties = {"frame", "at"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reach(@NotNull Frame frame, @NotNull Vec at) {}
