package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import rehab.kit.id.Ids;
import rehab.kit.problem.FieldProblem;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.exercise.ExerciseCatalog;

/** Turns what was asked for into a draft, or refuses; asks the catalog about what has not been asked before. */
@ApplicationScoped
public class DraftCheck {
    private final ExerciseCatalog catalog;
    private final PainLimits usualLimits;

    DraftCheck(ExerciseCatalog catalog, PainDefaults pain) {
        this.catalog = catalog;
        this.usualLimits = new PainLimits(pain.goOnUpTo(), pain.stopFrom());
    }

    /**
     * As if a prescription were begun with it. To be called outside of a transaction.
     *
     * @throws rehab.kit.problem.ProblemException 422 for exercises and variants that cannot be prescribed; 503 when the catalog
     *     is away
     */
    public DraftContent check(PrescriptionContent content) {
        return check(content, KnownLines.none());
    }

    /**
     * To be called outside of a transaction.
     *
     * @throws rehab.kit.problem.ProblemException 400 for identities that are not this prescription's; 422 for exercises and
     *     variants that cannot be prescribed; 503 when the catalog is away
     */
    DraftContent check(PrescriptionContent content, KnownLines known) {
        List<FieldProblem> faults = DraftIdentityPolicy.refuse(content, known);
        if (!faults.isEmpty()) {
            throw Refusals.identities(faults);
        }
        var found = new FoundExercises(
                catalog.current(AssignmentPolicy.toCheck(content, known)),
                catalog.words(AssignmentPolicy.toRead(content, known)));
        List<AssignmentPolicy.RefusedLine> refused = AssignmentPolicy.refuse(content, known, found);
        if (!refused.isEmpty()) {
            throw Refusals.lines(refused);
        }
        return new DraftAssembly(known, found, usualLimits, Ids::next).assemble(content);
    }
}
