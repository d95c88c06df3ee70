package rehab.catalog.translation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.exercise.ExerciseTexts;

/**
 * The English and its translation side by side, for whoever reviews it.
 *
 * @param standing how the translation stands
 * @param englishRevision the present revision of the exercise
 * @param englishHash tells its texts apart: whoever has translated them sends it with the draft
 * @param english what it says; its lists run as those of the translation do, unless that is stale
 * @param translated what the present revision of the translation says; before there is any, its draft
 */
@Schema(requiredProperties = {"standing", "englishRevision", "englishHash", "english", "translated"})
record TranslationComparison(
        TranslationStanding standing,
        int englishRevision,
        String englishHash,
        ExerciseTexts english,
        ExerciseTexts translated) {}
