package rehab.prescription.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;
import rehab.prescription.account.AccessCode;
import rehab.prescription.duplicate.PossibleDuplicates;
import rehab.prescription.problem.PrescriptionProblem;

/**
 * Registers a patient: first the record with its care team, then the account. Each step is kept before the next begins and
 * may be repeated, so a request that was cut off anywhere is finished by sending it again with the same key.
 */
@ApplicationScoped
class RegisterPatient {
    private final PatientEntry entry;
    private final AccountSteps account;
    private final Audit audit;

    RegisterPatient(PatientEntry entry, AccountSteps account, Audit audit) {
        this.entry = entry;
        this.account = account;
        this.audit = audit;
    }

    /**
     * Answers the access code only to the request that made the account.
     *
     * @throws rehab.kit.problem.ProblemException 400 for a birth date that cannot be; 409
     *     {@code POSSIBLE_DUPLICATE} with {@code matches}; 422 when the key was used for another
     *     registration; 503 when the accounts are away: the record is kept, and the same request makes the account later
     */
    RegisteredPatient register(@Nullable String idempotencyKey, Registration registration) {
        UUID patientId = enter(idempotencyKey, registration);
        Optional<AccessCode> code = account.ensure(patientId);
        return new RegisteredPatient(
                entry.view(patientId), code.map(AccessCode::reveal).orElse(null));
    }

    private UUID enter(@Nullable String idempotencyKey, Registration registration) {
        try {
            return entry.enter(idempotencyKey, registration);
        } catch (PossiblyRegistered e) {
            QuarkusTransaction.requiringNew().run(() -> e.matches()
                    .forEach(match -> audit.record("READ", match.id(), "POSSIBLE_DUPLICATE", match.id())));
            throw new ProblemException(
                            PrescriptionProblem.POSSIBLE_DUPLICATE,
                            "Look at those who are registered; if it is none of them, say so and register.")
                    .with(
                            "matches",
                            e.matches().stream()
                                    .map(PossibleDuplicates.Found::shown)
                                    .toList());
        }
    }
}
