package rehab.prescription.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseRevision;

/** Only what the catalog has and allows may be prescribed. A line that is pinned already has been through this. */
final class AssignmentPolicy {
    private AssignmentPolicy() {}

    enum Refusal {
        UNKNOWN_EXERCISE,
        EXERCISE_NOT_ASSIGNABLE
    }

    /**
     * A line that cannot be prescribed.
     *
     * @param field path of its exercise in the request
     */
    record RefusedLine(String field, Refusal why) {}

    /** The exercises to ask the catalog about. */
    static Set<UUID> toCheck(PrescriptionContent content, KnownLines known) {
        return content.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .filter(line -> known.pinned(line).isEmpty())
                .map(LineContent::exerciseId)
                .collect(Collectors.toSet());
    }

    /** The lines that cannot be prescribed, in the request's order; empty when all can. */
    static List<RefusedLine> refuse(PrescriptionContent content, KnownLines known, Map<UUID, CatalogExercise> catalog) {
        List<RefusedLine> refused = new ArrayList<>();
        for (int r = 0; r < content.routines().size(); r++) {
            RoutineContent routine = content.routines().get(r);
            for (int l = 0; l < routine.lines().size(); l++) {
                LineContent line = routine.lines().get(l);
                String field = "routines[" + r + "].lines[" + l + "].exerciseId";
                if (known.pinned(line).isEmpty()) {
                    refuse(catalog.get(line.exerciseId())).ifPresent(why -> refused.add(new RefusedLine(field, why)));
                }
            }
        }
        return refused;
    }

    /** The draft's lines that can no longer be prescribed, among those whose revision was read from the catalog. */
    static List<RefusedLine> refuse(
            DraftContent draft, Set<ExerciseRevision> read, Map<ExerciseRevision, CatalogExercise> catalog) {
        List<RefusedLine> refused = new ArrayList<>();
        for (int r = 0; r < draft.routines().size(); r++) {
            List<DraftLine> lines = draft.routines().get(r).lines();
            for (int l = 0; l < lines.size(); l++) {
                DraftLine line = lines.get(l);
                var revision = new ExerciseRevision(line.exerciseId(), line.exerciseRevision());
                String field = "routines[" + r + "].lines[" + l + "].exerciseId";
                if (read.contains(revision)) {
                    refuse(catalog.get(revision)).ifPresent(why -> refused.add(new RefusedLine(field, why)));
                }
            }
        }
        return refused;
    }

    static Optional<Refusal> refuse(@Nullable CatalogExercise exercise) {
        if (exercise == null) {
            return Optional.of(Refusal.UNKNOWN_EXERCISE);
        }
        return exercise.assignable() ? Optional.empty() : Optional.of(Refusal.EXERCISE_NOT_ASSIGNABLE);
    }
}
