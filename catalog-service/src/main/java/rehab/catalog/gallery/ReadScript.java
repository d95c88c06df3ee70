package rehab.catalog.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import rehab.catalog.exercise.ShowExercise;
import rehab.catalog.exercise.Variant;
import rehab.catalog.figure.FigureScript;
import rehab.kit.problem.ProblemException;

/** Reads the pose script of a variant, for authors who begin with a figure that is there already. */
@ApplicationScoped
class ReadScript {
    private final ShowExercise exercises;

    ReadScript(ShowExercise exercises) {
        this.exercises = exercises;
    }

    /**
     * The script as that revision has it, its words in English.
     *
     * @throws ProblemException 404 when there is no such exercise, revision or variant for this caller, or it has no figure
     */
    FigureScript read(String slugOrId, int revision, String variant) {
        return exercises.show(slugOrId, OptionalInt.of(revision), null).exercise().content().variants().stream()
                .filter(candidate -> candidate.code().equals(variant))
                .findFirst()
                .map(Variant::figure)
                .orElseThrow(ProblemException::notFound);
    }
}
