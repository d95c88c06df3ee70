package rehab.prescription.screening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import rehab.prescription.condition.ActiveCondition;
import rehab.prescription.condition.PatientConditions;
import rehab.prescription.condition.Rescreening;

/** Checks a patient's active prescriptions against a condition that is about to be recorded. */
@ApplicationScoped
class ScreenForCondition implements Rescreening {
    private final PatientConditions conditions;

    ScreenForCondition(PatientConditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public <T> T before(UUID patientId, ActiveCondition added, Function<Change, T> work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> work.apply(recording -> {
                    conditions.lock(patientId);
                    recording.run();
                    return new Outcome(List.of(), 0, true);
                }));
    }
}
