package rehab.catalog.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the translations that ship with this service. */
final class ShippedTranslations {
    private ShippedTranslations() {}

    /** Those into this language of the exercises that there is one of. */
    static List<TranslationFile> files(String language, Collection<String> slugs) {
        return slugs.stream()
                .sorted()
                .map(slug ->
                        ShippedFiles.find("translations/" + language + "/" + slug + ".json", TranslationFile.class))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What many exercises share, by its English. */
    static Map<String, String> phrases(String language) {
        return ShippedFiles.find("translations/" + language + "/phrases.json", Phrases.class)
                .orElseGet(Phrases::new);
    }

    /** The file {@code phrases.json}: English to the other language. */
    static final class Phrases extends TreeMap<String, String> {
        private static final long serialVersionUID = 1;
    }
}
