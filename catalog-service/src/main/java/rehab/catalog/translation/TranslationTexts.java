package rehab.catalog.translation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.exercise.ExerciseTexts;

/**
 * What a translation is to say, made from the present English. It may be incomplete: it is checked when it is submitted.
 *
 * @param texts at least the name
 */
@Schema(requiredProperties = "texts")
record TranslationTexts(@NotNull ExerciseTexts texts) {}
