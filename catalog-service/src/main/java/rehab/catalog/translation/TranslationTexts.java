package rehab.catalog.translation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.kit.text.OptionalText;

/**
 * What a translation is to say. It may be incomplete: it is checked when it is submitted.
 *
 * @param texts at least the name
 * @param sourceHash of the English that it was made from: the present one's or the draft's; absent: still the draft's
 */
@Schema(requiredProperties = "texts")
record TranslationTexts(
        @NotNull ExerciseTexts texts,
        @Nullable @OptionalText(max = 64) String sourceHash) {}
