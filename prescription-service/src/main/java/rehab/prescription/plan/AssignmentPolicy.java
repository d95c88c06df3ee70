package rehab.prescription.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseRevision;

/**
 * Only what the catalog has and allows may be prescribed. A line that is pinned already has been through this; only another
 * variant of its exercise must be there in the revision that it is pinned to.
 */
final class AssignmentPolicy {
    private AssignmentPolicy() {}

    enum Refusal {
        UNKNOWN_EXERCISE,
        EXERCISE_NOT_ASSIGNABLE,
        UNKNOWN_VARIANT
    }

    /**
     * A line that cannot be prescribed.
     *
     * @param field path in the request of what is wrong
     */
    record RefusedLine(String field, Refusal why) {}

    /** The exercises to ask the catalog about: those of new lines. */
    static Set<UUID> toCheck(PrescriptionContent content, KnownLines known) {
        return lines(content)
                .filter(line -> known.pinned(line).isEmpty())
                .map(LineContent::exerciseId)
                .collect(Collectors.toSet());
    }

    /** The pinned revisions to read in the catalog: those of lines whose variant is not settled. */
    static Set<ExerciseRevision> toRead(PrescriptionContent content, KnownLines known) {
        return lines(content)
                .flatMap(line -> known.pinned(line).stream().filter(pinned -> !pinned.isPinnedTo(line.variant())))
                .map(KnownLines.Pinned::exercise)
                .collect(Collectors.toSet());
    }

    /** The lines that cannot be prescribed, in the request's order; empty when all can. */
    static List<RefusedLine> refuse(PrescriptionContent content, KnownLines known, FoundExercises found) {
        List<RefusedLine> refused = new ArrayList<>();
        for (int r = 0; r < content.routines().size(); r++) {
            RoutineContent routine = content.routines().get(r);
            for (int l = 0; l < routine.lines().size(); l++) {
                LineContent line = routine.lines().get(l);
                String path = "routines[" + r + "].lines[" + l + "]";
                refuse(line, known, found).ifPresent(why -> refused.add(refused(path, why)));
            }
        }
        return refused;
    }

    private static Optional<Refusal> refuse(LineContent line, KnownLines known, FoundExercises found) {
        Optional<KnownLines.Pinned> pinned = known.pinned(line);
        if (pinned.isEmpty()) {
            Optional<Refusal> refusal = refuse(found.current(line.exerciseId()));
            if (refusal.isPresent()) {
                return refusal;
            }
        } else if (pinned.get().isPinnedTo(line.variant())) {
            return Optional.empty();
        }
        boolean isThere = line.variant() == null
                || found.words(line.exerciseId(), pinned)
                        .flatMap(words -> words.variant(line.variant()))
                        .isPresent();
        return isThere ? Optional.empty() : Optional.of(Refusal.UNKNOWN_VARIANT);
    }

    /** The draft's lines that can no longer be prescribed, among those whose revision was checked with the catalog. */
    static List<RefusedLine> refuse(
            DraftContent draft, Set<ExerciseRevision> checked, Map<ExerciseRevision, CatalogExercise> catalog) {
        List<RefusedLine> refused = new ArrayList<>();
        for (int r = 0; r < draft.routines().size(); r++) {
            List<DraftLine> lines = draft.routines().get(r).lines();
            for (int l = 0; l < lines.size(); l++) {
                DraftLine line = lines.get(l);
                var revision = new ExerciseRevision(line.exerciseId(), line.exerciseRevision());
                String path = "routines[" + r + "].lines[" + l + "]";
                if (checked.contains(revision)) {
                    refuse(catalog.get(revision)).ifPresent(why -> refused.add(refused(path, why)));
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

    private static RefusedLine refused(String path, Refusal why) {
        return new RefusedLine(path + (why == Refusal.UNKNOWN_VARIANT ? ".variant" : ".exerciseId"), why);
    }

    private static Stream<LineContent> lines(PrescriptionContent content) {
        return content.routines().stream().flatMap(routine -> routine.lines().stream());
    }
}
