package rehab.catalog.content;

import java.util.LinkedHashMap;
import java.util.Map;
import rehab.catalog.exercise.ExerciseContent;

/** What the shipped files say, for tests of other features. */
public final class ShippedExercises {
    private ShippedExercises() {}

    /** By slug. */
    public static Map<String, ExerciseContent> read() {
        Map<String, ExerciseContent> contents = new LinkedHashMap<>();
        ShippedLibrary.read().exercises().forEach(entry -> contents.put(entry.slug(), entry.content()));
        return contents;
    }
}
