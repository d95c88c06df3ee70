package rehab.catalog.gallery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.rig.Joint;

/**
 * What a script would look like.
 *
 * @param key whose joints are asked for and which position is drawn still, from 0; absent: 0
 * @param form absent: the key position alone
 * @param view absent: as the script has it
 * @param drag a joint that is pulled somewhere first
 */
@Schema(name = "FigurePreviewRequest", requiredProperties = "script")
record PreviewRequest(
        @NotNull @Valid FigureScript script,
        @Min(0) @Max(7) @Nullable Integer key,

        @Pattern(regexp = "motion|panels|still", message = "must be motion, panels or still") @Nullable
        String form,

        @Nullable PreviewView view,
        @Valid @Nullable Drag drag) {

    /**
     * A joint that is pulled.
     *
     * @param key in which key, from 0
     * @param to [x, y] in the picture's user units
     */
    @Schema(
            name = "FigureDrag",
            requiredProperties = {"key", "joint", "to"})
    record Drag(
            @Min(0) @Max(7) int key,
            @NotNull Joint joint,

            @NotNull @Size(min = 2, max = 2) List<@NotNull @DecimalMin("-2000") @DecimalMax("2000") Double> to) {}
}
