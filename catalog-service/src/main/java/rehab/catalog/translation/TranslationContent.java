package rehab.catalog.translation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.kit.text.Text;

/**
 * What one revision of a translation says.
 *
 * @param exerciseId what it translates
 * @param slug of the exercise, for people
 * @param language two letters, as in {@code es}
 * @param sourceRevision the revision of the exercise whose English it was made from
 * @param sourceHash hash of the English texts it was made from: it is stale once the present ones hash otherwise
 * @param texts as long as the English, entry by entry
 */
@Schema(requiredProperties = {"exerciseId", "slug", "language", "sourceRevision", "sourceHash", "origin", "texts"})
public record TranslationContent(
        @NotNull UUID exerciseId,
        @Text(max = 120) String slug,
        @NotNull @Pattern(regexp = LANGUAGE) String language,
        @Min(0) int sourceRevision,
        @Text(max = 64) String sourceHash,
        @NotNull TranslationOrigin origin,
        @NotNull @Valid ExerciseTexts texts) {
    /** Form of a language. */
    public static final String LANGUAGE = "[a-z]{2}";

    /** Whether it says what these English texts say. */
    boolean translates(ExerciseTexts english) {
        return sourceHash.equals(english.hash());
    }
}
