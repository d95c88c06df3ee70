package rehab.catalog.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import rehab.catalog.json.StoredJson;

/**
 * Keeps an exercise of the shared library: what is new becomes revision 1, what has changed becomes the next revision,
 * what is as it was stays. Part of the caller's transaction.
 */
@ApplicationScoped
public class StoreExercise {
    private final ExerciseRepository exercises;
    private final RevisionRepository revisions;
    private final Clock clock;

    StoreExercise(ExerciseRepository exercises, RevisionRepository revisions, Clock clock) {
        this.exercises = exercises;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Answers the new revision, or nothing when the present one already says this. */
    public Optional<StoredRevision> store(UUID id, String slug, ExerciseStatus status, ExerciseContent content) {
        String json = StoredJson.write(content);
        String hash = StoredJson.hash(status.name(), json);
        ExerciseEntity exercise = exercises.findById(id);
        if (exercise == null) {
            exercise = new ExerciseEntity(id, slug, status, clock.instant());
            exercises.persist(exercise);
        } else if (says(exercise, hash)) {
            return Optional.empty();
        } else {
            exercise.moveOn(status, clock.instant());
        }
        RevisionEntity revision = new RevisionEntity(exercise, json, hash);
        revisions.persist(revision);
        return Optional.of(revision.of(exercise));
    }

    private boolean says(ExerciseEntity exercise, String hash) {
        return revisions
                .of(exercise.id, exercise.revision)
                .filter(present -> present.contentHash.equals(hash))
                .isPresent();
    }
}
