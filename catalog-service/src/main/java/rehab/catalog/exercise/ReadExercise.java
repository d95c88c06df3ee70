package rehab.catalog.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ReadItem;
import rehab.kit.caller.Caller;
import rehab.kit.problem.ProblemException;

/** Reads an exercise. A draft is for those who write or assign exercises; to a patient it does not exist. */
@ApplicationScoped
public class ReadExercise {
    private final ReadItem items;

    ReadExercise(ReadItem items) {
        this.items = items;
    }

    /**
     * The exercise in its present revision or in the one asked for.
     *
     * @param slugOrId an id, or else a slug
     * @throws ProblemException 404 when there is no such exercise or revision for this caller
     */
    public StoredRevision read(String slugOrId, OptionalInt revision) {
        return StoredRevision.of(items.read(ItemKind.EXERCISE, ExerciseContent.class, slugOrId, revision));
    }

    /** Whether this caller may see exercises that are still being written. */
    public static boolean seesDrafts(Caller caller) {
        return caller.is("therapist") || caller.is("administrator");
    }
}
