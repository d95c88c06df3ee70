package rehab.catalog.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ReadItems;

/** Shows many exercises at once: two statements at most, however many there are. */
@ApplicationScoped
class LookUpExercises {
    private final ReadItems items;
    private final Translations translations;

    LookUpExercises(ReadItems items, Translations translations) {
        this.items = items;
        this.translations = translations;
    }

    /**
     * Those that the caller may see, in the order in which they were asked for.
     *
     * @param language two letters; null: English. What is not translated is shown in English
     */
    @Transactional
    List<ShownExercise> lookUp(List<ReadItems.Wanted> wanted, @Nullable String language) {
        List<StoredRevision> english = items.read(ItemKind.EXERCISE, ExerciseContent.class, wanted).stream()
                .map(StoredRevision::of)
                .toList();
        if (english.isEmpty() || language == null || language.equals(ShowExercise.ENGLISH)) {
            return english.stream()
                    .map(exercise -> new ShownExercise(exercise, ShowExercise.ENGLISH, null, null))
                    .toList();
        }
        var found = translations.findAll(english, language);
        return english.stream()
                .map(exercise -> ShownExercise.of(exercise, language, Objects.requireNonNull(found.get(exercise))))
                .toList();
    }
}
