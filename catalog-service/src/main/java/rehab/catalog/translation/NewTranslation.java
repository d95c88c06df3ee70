package rehab.catalog.translation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseTexts;

/**
 * A translation that a clinic begins to write.
 *
 * @param language two letters, not English
 * @param texts absent: those of the shared translation, to correct them, or else the English ones, to overwrite them
 */
@Schema(requiredProperties = "language")
record NewTranslation(
        @NotNull
        @Pattern(regexp = "(?!en)" + TranslationContent.LANGUAGE, message = "must be two small letters, and not en")
        @Schema(examples = "es")
        String language,

        @Nullable ExerciseTexts texts) {}
