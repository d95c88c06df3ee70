package rehab.prescription.screening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rehab.kit.problem.ProblemException;
import rehab.prescription.condition.ActiveCondition;
import rehab.prescription.condition.Rescreening;
import rehab.prescription.problem.PrescriptionProblem;
import rehab.prescription.safety.Moment;

/** Checks a patient's active prescriptions against a condition that is about to be recorded. */
@ApplicationScoped
class ScreenForCondition implements Rescreening {
    /** Each time something else has changed meanwhile; more than a few would be a defect. */
    private static final int ATTEMPTS = 5;

    private final Screening screening;

    ScreenForCondition(Screening screening) {
        this.screening = screening;
    }

    @Override
    public <T> T before(UUID patientId, ActiveCondition added, Function<Change, T> work) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Screening.Plan plan = screening.prepare(patientId, present -> present.with(added));
            Optional<T> done = carryOut(plan, work);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new ProblemException(
                PrescriptionProblem.CONDITIONS_CHANGED,
                "The patient's prescriptions keep changing; nothing was recorded. Try again.");
    }

    /** Nothing when something has moved meanwhile. */
    private <T> Optional<T> carryOut(Screening.Plan plan, Function<Change, T> work) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew()
                    .call(() -> work.apply(recording -> screening.carryOut(plan, Moment.CONDITION, recording))));
        } catch (Screening.Moved e) {
            return Optional.empty();
        }
    }
}
