package rehab.catalog.content;

import java.util.List;
import java.util.UUID;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.source.SourceDocument;

/** The shared library: what the sources are, and the exercises made from them. */
record Library(List<SourceDocument> sources, List<Entry> exercises) {

    Library {
        sources = List.copyOf(sources);
        exercises = List.copyOf(exercises);
    }

    /** One exercise of the library. */
    record Entry(UUID id, String slug, ItemStatus status, ExerciseContent content) {}
}
