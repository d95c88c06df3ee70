package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.exercise.VariantTexts;
import rehab.catalog.translation.TranslatedWords;

/** The Spanish words of an exercise: for finding it, whatever may be shown of them. */
@ApplicationScoped
class SpanishTexts {
    static final String SPANISH = "es";

    private final TranslatedWords translations;

    SpanishTexts(TranslatedWords translations) {
        this.translations = translations;
    }

    Spanish of(StoredRevision exercise) {
        List<ExerciseTexts> texts = translations.of(exercise, SPANISH);
        return new Spanish(
                there(texts.stream().map(ExerciseTexts::name)),
                there(texts.stream().flatMap(text -> text.aliases().stream())),
                there(Stream.concat(
                        texts.stream().map(ExerciseTexts::purpose),
                        texts.stream().flatMap(text -> text.variants().stream()).map(VariantTexts::name))));
    }

    /** A translation that is still being written may lack anything. */
    private static List<String> there(Stream<String> texts) {
        return texts.filter(Objects::nonNull).toList();
    }

    /** What is said of an exercise in Spanish. */
    record Spanish(List<String> names, List<String> aliases, List<String> others) {}
}
