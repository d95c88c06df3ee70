package rehab.prescription.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Sets a goal with a patient. */
@ApplicationScoped
class SetGoal {
    private final PatientAccess access;
    private final GoalRepository goals;
    private final GoalWriting writing;
    private final Idempotency idempotency;

    SetGoal(PatientAccess access, GoalRepository goals, GoalWriting writing, Idempotency idempotency) {
        this.access = access;
        this.goals = goals;
        this.writing = writing;
        this.idempotency = idempotency;
    }

    /** @throws rehab.kit.problem.ProblemException 400 naming the field; 404; 409 {@code PATIENT_ARCHIVED} */
    @Transactional
    GoalView set(UUID patientId, @Nullable String key, NewGoal body) {
        PatientRef patient = access.requirePresent(patientId);
        return idempotency
                .once("set-goal " + patientId, key, body, GoalView.class, () -> set(patient, body.content()))
                .value();
    }

    private GoalView set(PatientRef patient, GoalContent content) {
        writing.requirePossible(patient, content, null);
        Goal goal = new Goal(patient, writing.now());
        goals.persistAndFlush(goal);
        return writing.write(goal, content, "CREATE");
    }
}
