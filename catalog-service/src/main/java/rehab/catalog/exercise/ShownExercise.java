package rehab.catalog.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an exercise in the language in which it is shown.
 *
 * @param exercise its texts are in that language
 * @param language of the texts
 * @param translation how it stands with the language that was asked for; absent when English was
 * @param translatedBy the translation whose texts are shown; absent: they are the English ones
 */
public record ShownExercise(
        StoredRevision exercise,
        String language,
        @Nullable Translation translation,
        Translations.@Nullable Revision translatedBy) {

    /** In that language if there are texts in it that may be shown, otherwise in English. */
    static ShownExercise of(StoredRevision english, String language, Translations.Found found) {
        ExerciseTexts texts = found.texts();
        return texts == null
                ? new ShownExercise(english, ShowExercise.ENGLISH, found.translation(), null)
                : new ShownExercise(english.saying(texts), language, found.translation(), found.revision());
    }

    /** What tells it apart from the same revision in another language, or in another translation of it. */
    List<String> tag() {
        return translation == null
                ? List.of(language)
                : List.of(
                        language,
                        translation.language() + "-" + translation.state(),
                        translatedBy == null ? "none" : translatedBy.itemId() + "-" + translatedBy.number());
    }
}
