package rehab.catalog.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Reads an exercise. A draft is for those who write or assign exercises; to a patient it does not exist. */
@ApplicationScoped
public class ReadExercise {
    private final ExerciseRepository exercises;
    private final RevisionRepository revisions;
    private final CurrentCaller caller;

    ReadExercise(ExerciseRepository exercises, RevisionRepository revisions, CurrentCaller caller) {
        this.exercises = exercises;
        this.revisions = revisions;
        this.caller = caller;
    }

    /**
     * The exercise in its present revision or in the one asked for.
     *
     * @param slugOrId an id, or else a slug
     * @throws ProblemException 404 when there is no such exercise or revision for this caller
     */
    @Transactional
    public StoredRevision read(String slugOrId, OptionalInt revision) {
        ExerciseEntity exercise = find(slugOrId).filter(this::visible).orElseThrow(ProblemException::notFound);
        return revisions
                .of(exercise.id, revision.orElse(exercise.revision))
                .map(found -> found.of(exercise))
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<ExerciseEntity> find(String slugOrId) {
        return isId(slugOrId) ? exercises.findByIdOptional(UUID.fromString(slugOrId)) : exercises.bySlug(slugOrId);
    }

    private boolean visible(ExerciseEntity exercise) {
        return exercise.status != ExerciseStatus.DRAFT || seesDrafts(caller.get());
    }

    /** Whether this caller may see exercises that are still being written. */
    public static boolean seesDrafts(Caller caller) {
        return caller.is("therapist") || caller.is("administrator");
    }

    private static boolean isId(String slugOrId) {
        return slugOrId.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
