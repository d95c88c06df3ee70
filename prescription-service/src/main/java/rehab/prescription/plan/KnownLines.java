package rehab.prescription.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.content.VersionRoutine;
import rehab.prescription.exercise.ExerciseRevision;

/** The routines and lines that a prescription has, in its draft or its newest version: what a client may refer to. */
final class KnownLines {
    private final Set<UUID> routines = new HashSet<>();
    private final Map<UUID, Pinned> lines = new HashMap<>();

    private KnownLines() {}

    /** The exercise that a line has, and the revision and variant that it was pinned to. */
    record Pinned(
            UUID exerciseId,
            String slug,
            int revision,
            String name,
            @Nullable LineVariant variant) {

        ExerciseRevision exercise() {
            return new ExerciseRevision(exerciseId, revision);
        }

        /** Whether it is pinned to what this code means, or to the standard variant where there is no code. */
        boolean isPinnedTo(@Nullable String code) {
            return variant != null
                    && (code == null ? variant.standard() : variant.code().equals(code));
        }
    }

    static KnownLines none() {
        return new KnownLines();
    }

    /** Where both have a line, the draft's is the newer one. */
    static KnownLines of(@Nullable VersionContent version, @Nullable DraftContent draft) {
        KnownLines known = new KnownLines();
        if (version != null) {
            for (VersionRoutine routine : version.routines()) {
                known.routines.add(routine.routineId());
                routine.lines().forEach(line -> known.lines.put(line.lineId(), pinned(line)));
            }
        }
        if (draft != null) {
            for (DraftRoutine routine : draft.routines()) {
                known.routines.add(routine.routineId());
                routine.lines().forEach(line -> known.lines.put(line.lineId(), pinned(line)));
            }
        }
        return known;
    }

    boolean hasRoutine(UUID routineId) {
        return routines.contains(routineId);
    }

    boolean hasLine(UUID lineId) {
        return lines.containsKey(lineId);
    }

    /** What the line is pinned to, if it is one of ours and still has the same exercise. */
    Optional<Pinned> pinned(LineContent line) {
        return Optional.ofNullable(line.lineId()).map(lines::get).filter(pinned -> pinned.exerciseId()
                .equals(line.exerciseId()));
    }

    private static Pinned pinned(VersionLine line) {
        return new Pinned(
                line.exerciseId(), line.exerciseSlug(), line.exerciseRevision(), line.exerciseName(), line.variant());
    }

    private static Pinned pinned(DraftLine line) {
        return new Pinned(
                line.exerciseId(), line.exerciseSlug(), line.exerciseRevision(), line.exerciseName(), line.variant());
    }
}
