package rehab.catalog.exercise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that a clinic begins to write.
 *
 * @param slug its readable address; absent: made from its name
 * @param content as far as it is written; name, purpose, type, sides and what it is counted in must be there
 */
@Schema(requiredProperties = "content")
record NewExercise(
        @Nullable
        @Size(max = 80)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be like wall-arm-slide")
        @Schema(examples = "wall-arm-slide")
        String slug,

        @NotNull ExerciseContent content) {}
