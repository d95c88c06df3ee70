package rehab.catalog.exercise;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows exercises in other languages. */
public interface Translations {

    /** What there is of this revision of an exercise in that language, in the eyes of the caller's clinic. */
    Found find(StoredRevision exercise, String language);

    /** As {@link #find}, for each of these; one statement. */
    Map<StoredRevision, Found> findAll(Collection<StoredRevision> exercises, String language);

    /**
     * What there is.
     *
     * @param texts may be shown in place of the English; there only when the state is PUBLISHED
     * @param revision of the translation whose texts they are, for telling copies apart; absent without texts
     */
    record Found(
            Translation translation,
            @Nullable ExerciseTexts texts,
            @Nullable Revision revision) {}

    /** A revision of a translation. */
    record Revision(UUID itemId, int number) {}
}
