package rehab.prescription.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseRevision;
import rehab.prescription.exercise.ExerciseWords;

/**
 * What the catalog answered about the lines of a draft.
 *
 * @param present exercises in their present revision, for lines that are new
 * @param pinned what pinned revisions say, for lines that get another variant
 */
record FoundExercises(Map<UUID, CatalogExercise> present, Map<ExerciseRevision, ExerciseWords> pinned) {

    @Nullable
    CatalogExercise current(UUID exerciseId) {
        return present.get(exerciseId);
    }

    /** What the line's exercise says: in the revision that it is pinned to, or in the present one. */
    Optional<ExerciseWords> words(UUID exerciseId, Optional<KnownLines.Pinned> line) {
        return line.isPresent()
                ? Optional.ofNullable(pinned.get(line.get().exercise()))
                : Optional.ofNullable(present.get(exerciseId)).map(CatalogExercise::words);
    }
}
