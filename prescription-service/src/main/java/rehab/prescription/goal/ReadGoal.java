package rehab.prescription.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.PatientAccess;

/** Shows one goal with all that it ever said. */
@ApplicationScoped
class ReadGoal {
    private final PatientAccess access;
    private final GoalRepository goals;
    private final Audit audit;

    ReadGoal(PatientAccess access, GoalRepository goals, Audit audit) {
        this.access = access;
        this.goals = goals;
        this.audit = audit;
    }

    @Transactional
    GoalHistory read(UUID patientId, UUID goalId) {
        access.require(patientId);
        Goal goal = goals.require(new GoalKey(patientId, goalId));
        List<GoalRevision> said = goals.revisions(goal.key());
        audit.record("READ", patientId, "GOAL", goalId);
        return new GoalHistory(
                GoalView.of(goal, said.get(said.size() - 1)),
                said.stream().map(GoalRevision::state).toList());
    }
}
