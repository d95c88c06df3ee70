package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part that lies in the drawing where its depth would not put it.
 */
@Schema(requiredProperties = {"part", "layer"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Layering(@NotNull Part part, @NotNull Layer layer) {}
