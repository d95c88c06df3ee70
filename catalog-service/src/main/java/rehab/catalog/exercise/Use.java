package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * When to use an exercise, and how hard.
 *
 * @param intensity absent when nothing is known of it
 * @param source code of the source that says so; absent: general knowledge
 */
@Schema(requiredProperties = "when")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Use(
        @NotNull Moment when,
        @Nullable Intensity intensity,

        @Schema(examples = "SRC-004") @Nullable @OptionalText(max = 40)
        String source) {}
