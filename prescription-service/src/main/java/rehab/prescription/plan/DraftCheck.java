package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.kit.id.Ids;
import rehab.kit.problem.FieldProblem;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseCatalog;

/** Turns what was asked for into a draft, or refuses; asks the catalog about what has not been asked before. */
@ApplicationScoped
class DraftCheck {
    private final ExerciseCatalog catalog;

    DraftCheck(ExerciseCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * To be called outside of a transaction.
     *
     * @throws rehab.kit.problem.ProblemException 400 for identities that are not this prescription's; 422 for exercises that
     *     cannot be prescribed; 503 when the catalog is away
     */
    DraftContent check(PrescriptionContent content, KnownLines known) {
        List<FieldProblem> faults = DraftIdentityPolicy.refuse(content, known);
        if (!faults.isEmpty()) {
            throw Refusals.identities(faults);
        }
        Map<UUID, CatalogExercise> found = catalog.current(AssignmentPolicy.toCheck(content, known));
        List<AssignmentPolicy.RefusedLine> refused = AssignmentPolicy.refuse(content, known, found);
        if (!refused.isEmpty()) {
            throw Refusals.lines(refused);
        }
        return new DraftAssembly(known, found, Ids::next).assemble(content);
    }
}
