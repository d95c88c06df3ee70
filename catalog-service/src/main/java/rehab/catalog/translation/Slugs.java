package rehab.catalog.translation;

import java.util.List;
import java.util.UUID;

/** Slugs of translations: they lead from an exercise and a language to its translations. */
public final class Slugs {
    private Slugs() {}

    /** Of the one in the shared library. */
    static String shared(UUID exerciseId, String language) {
        return exerciseId + "-" + language;
    }

    /** Of a clinic's own. */
    public static String own(UUID exerciseId, String language) {
        return shared(exerciseId, language) + "-own";
    }

    static List<String> both(UUID exerciseId, String language) {
        return List.of(own(exerciseId, language), shared(exerciseId, language));
    }
}
