package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.TextShape;
import rehab.catalog.translation.TranslationOrigin;

/**
 * What every shipped translation must keep. After reading a translation again because the English has changed, run with
 * {@code -Dtranslations.update=true} to write down which English it was made from.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedTranslationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/content/translations/es");
    private final Library library = ShippedLibrary.read();
    private final ShippedTranslations shipped = ShippedTranslations.read(library, "es");
    private final Map<String, String> phrases = shipped.phrases();
    private final Map<String, ExerciseTexts> english = library.exercises().stream()
            .collect(Collectors.toMap(Library.Entry::slug, entry -> ExerciseTexts.of(entry.content())));

    Stream<TranslationFile> files() {
        return shipped.files().stream();
    }

    @Test
    void thereIsOneOfEveryExercise() {
        assertThat(files().map(TranslationFile::slug)).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(files().map(TranslationFile::id)).doesNotHaveDuplicates();
    }

    @Test
    void nobodyHasReadThemYet() {
        assertThat(files().map(TranslationFile::origin)).containsOnly(TranslationOrigin.MACHINE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void wasMadeFromThePresentEnglish(TranslationFile file) throws IOException {
        // Given
        String hash = TranslationFile.hash(texts(file));
        if (Boolean.getBoolean("translations.update")) {
            Path path = FOLDER.resolve(file.slug() + ".json");
            String json = Files.readString(path);
            Files.writeString(
                    path, json.replaceFirst("\"sourceHash\": \"[^\"]*\"", "\"sourceHash\": \"" + hash + "\""));
            return;
        }

        // Then
        assertThat(file.sourceHash()).as(file.slug()).isEqualTo(hash);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fitsTheEnglishEntryByEntry(TranslationFile file) {
        assertThat(TextShape.misfits(texts(file), file.complete(texts(file), phrases)))
                .as(file.slug())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasAPhraseForAllThatTheFileLeavesOut(TranslationFile file) {
        // When
        List<String> missing = TranslationFile.phrasesOf(texts(file))
                .filter(phrase -> !phrases.containsKey(phrase))
                .toList();

        // Then
        assertThat(missing).as(file.slug()).isEmpty();
    }

    @Test
    void noPhraseIsLeftOver() {
        // Given
        Set<String> needed = new HashSet<>();
        english.values().forEach(texts -> TranslationFile.phrasesOf(texts).forEach(needed::add));

        // Then
        assertThat(new ArrayList<>(new TreeMap<>(phrases).keySet())).allMatch(needed::contains);
    }

    private ExerciseTexts texts(TranslationFile file) {
        ExerciseTexts texts = english.get(file.slug());
        assertThat(texts).as(file.slug()).isNotNull();
        return texts;
    }
}
