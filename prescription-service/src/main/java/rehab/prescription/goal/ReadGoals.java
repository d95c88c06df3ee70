package rehab.prescription.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.PatientAccess;

/** Shows a patient's goals as they stand. */
@ApplicationScoped
class ReadGoals {
    private final PatientAccess access;
    private final GoalRepository goals;
    private final Audit audit;

    ReadGoals(PatientAccess access, GoalRepository goals, Audit audit) {
        this.access = access;
        this.goals = goals;
        this.audit = audit;
    }

    @Transactional
    List<GoalView> read(UUID patientId) {
        access.require(patientId);
        audit.record("READ", patientId, "GOAL_LIST", null);
        return goals.present(patientId);
    }
}
