package rehab.prescription.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Changes what a goal says; what it said before is kept. */
@ApplicationScoped
class ChangeGoal {
    private final PatientAccess access;
    private final GoalRepository goals;
    private final GoalWriting writing;

    ChangeGoal(PatientAccess access, GoalRepository goals, GoalWriting writing) {
        this.access = access;
        this.goals = goals;
        this.writing = writing;
    }

    /**
     * Changes nothing when the goal says so already.
     *
     * @throws rehab.kit.problem.ProblemException 400 naming the field; 404; 409 {@code PATIENT_ARCHIVED}; 412 when the state is
     *     not the one that the client has seen; 428
     */
    @Transactional
    GoalView change(UUID patientId, UUID goalId, @Nullable String ifMatch, ChangedGoal body) {
        PatientRef patient = access.requirePresent(patientId);
        Goal goal = goals.requireLocked(new GoalKey(patientId, goalId));
        Etag.requireMatch(ifMatch, GoalView.etag(goal));
        GoalRevision present = goals.present(goal);
        GoalContent wanted = body.content();
        if (wanted.equals(present.content())) {
            return GoalView.of(goal, present);
        }
        writing.requirePossible(patient, wanted, present.content());
        goal.changed();
        return writing.write(goal, wanted, "CHANGE");
    }
}
