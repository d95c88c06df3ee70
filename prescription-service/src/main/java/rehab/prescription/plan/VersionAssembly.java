package rehab.prescription.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.ExerciseStep;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.content.VersionRoutine;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseRevision;

/**
 * Makes a version of a draft: each line gets the words of its pinned revision. They come from the version before where that
 * has the same revision, for a revision never changes; the rest comes from the catalog.
 */
final class VersionAssembly {
    private final DraftContent draft;
    private final Map<ExerciseRevision, VersionLine> before = new HashMap<>();

    VersionAssembly(DraftContent draft, @Nullable VersionContent previous) {
        this.draft = draft;
        if (previous != null) {
            previous.routines().stream()
                    .flatMap(routine -> routine.lines().stream())
                    .forEach(
                            line -> before.put(new ExerciseRevision(line.exerciseId(), line.exerciseRevision()), line));
        }
    }

    DraftContent draft() {
        return draft;
    }

    /** The revisions to be read from the catalog. */
    Set<ExerciseRevision> missing() {
        return lines().stream()
                .map(VersionAssembly::revision)
                .filter(revision -> !before.containsKey(revision))
                .collect(Collectors.toSet());
    }

    VersionContent assemble(Map<ExerciseRevision, CatalogExercise> catalog) {
        List<VersionRoutine> routines = draft.routines().stream()
                .map(routine -> new VersionRoutine(
                        routine.routineId(),
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream()
                                .map(line -> line(line, catalog))
                                .toList()))
                .toList();
        return new VersionContent(draft.title(), draft.safetyNote(), draft.painRule(), routines);
    }

    private VersionLine line(DraftLine line, Map<ExerciseRevision, CatalogExercise> catalog) {
        VersionLine earlier = before.get(revision(line));
        if (earlier != null) {
            return line(line, earlier.steps(), earlier.breathing(), earlier.cautions());
        }
        CatalogExercise exercise = Objects.requireNonNull(catalog.get(revision(line)), "not read from the catalog");
        List<ExerciseStep> steps = exercise.steps().stream()
                .map(step -> new ExerciseStep(step.order(), step.text()))
                .toList();
        return line(line, steps, exercise.breathing(), exercise.cautions());
    }

    private static VersionLine line(
            DraftLine line, List<ExerciseStep> steps, @Nullable String breathing, List<String> cautions) {
        return new VersionLine(
                line.lineId(),
                line.exerciseId(),
                line.exerciseSlug(),
                line.exerciseRevision(),
                line.exerciseName(),
                steps,
                breathing,
                cautions,
                line.dose(),
                line.side(),
                line.safetyNote());
    }

    private List<DraftLine> lines() {
        return draft.routines().stream()
                .map(DraftRoutine::lines)
                .flatMap(List::stream)
                .toList();
    }

    private static ExerciseRevision revision(DraftLine line) {
        return new ExerciseRevision(line.exerciseId(), line.exerciseRevision());
    }
}
