package rehab.catalog.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The translations into one language that ship with this service.
 *
 * @param phrases what many exercises share, by its English
 */
record ShippedTranslations(String language, List<TranslationFile> files, Map<String, String> phrases) {

    ShippedTranslations {
        files = List.copyOf(files);
        phrases = Map.copyOf(phrases);
    }

    /** Those of the exercises of this library that there is one of. */
    static ShippedTranslations read(Library library, String language) {
        String folder = "translations/" + language + "/";
        List<TranslationFile> files = library.exercises().stream()
                .map(exercise -> ShippedFiles.find(folder + exercise.slug() + ".json", TranslationFile.class))
                .flatMap(Optional::stream)
                .toList();
        return new ShippedTranslations(
                language,
                files,
                ShippedFiles.find(folder + "phrases.json", Phrases.class).orElseGet(Phrases::new));
    }

    /** The file {@code phrases.json}: English to the other language. */
    static final class Phrases extends TreeMap<String, String> {
        private static final long serialVersionUID = 1;
    }
}
