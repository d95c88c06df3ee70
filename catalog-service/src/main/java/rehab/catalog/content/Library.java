package rehab.catalog.content;

import java.util.List;
import java.util.UUID;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.safety.Condition;
import rehab.catalog.safety.SafetyRule;
import rehab.catalog.source.SourceDocument;

/** The shared library: what the sources are, the exercises made from them, and what is unsafe for whom. */
record Library(List<SourceDocument> sources, List<Entry> exercises, List<Condition> conditions, List<Rule> rules) {

    Library {
        sources = List.copyOf(sources);
        exercises = List.copyOf(exercises);
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    /** A library without anything about safety. */
    Library(List<SourceDocument> sources, List<Entry> exercises) {
        this(sources, exercises, List.of(), List.of());
    }

    /** One safety rule of the library. */
    record Rule(UUID id, String slug, ItemStatus status, SafetyRule content) {}

    /** One exercise of the library. */
    record Entry(UUID id, String slug, ItemStatus status, ExerciseContent content) {}
}
