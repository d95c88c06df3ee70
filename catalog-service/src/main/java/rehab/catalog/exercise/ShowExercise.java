package rehab.catalog.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;

/**
 * Shows an exercise in a language. Another language than English is shown only in a translation that the caller's clinic
 * has published and that says what the English says; otherwise the English is, and the answer says why.
 */
@ApplicationScoped
public class ShowExercise {
    /** The language in which exercises are written. */
    public static final String ENGLISH = "en";

    private final ReadExercise exercises;
    private final Translations translations;

    ShowExercise(ReadExercise exercises, Translations translations) {
        this.exercises = exercises;
        this.translations = translations;
    }

    /**
     * The exercise in its present revision or in the one asked for.
     *
     * @param slugOrId an id, or else a slug
     * @param language two letters; null: English
     * @throws ProblemException 404 when there is no such exercise or revision for this caller
     */
    @Transactional
    public ShownExercise show(String slugOrId, OptionalInt revision, @Nullable String language) {
        StoredRevision english = exercises.read(slugOrId, revision);
        if (language == null || language.equals(ENGLISH)) {
            return new ShownExercise(english, ENGLISH, null, null);
        }
        return ShownExercise.of(english, language, translations.find(english, language));
    }
}
