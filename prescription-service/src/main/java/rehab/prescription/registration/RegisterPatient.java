package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.account.AccessCode;

/**
 * Registers a patient: first the record with its care team, then the account. Each step is kept before the next begins and
 * may be repeated, so a request that was cut off anywhere is finished by sending it again with the same key.
 */
@ApplicationScoped
class RegisterPatient {
    private final PatientEntry entry;
    private final AccountSteps account;

    RegisterPatient(PatientEntry entry, AccountSteps account) {
        this.entry = entry;
        this.account = account;
    }

    /**
     * Answers the access code only to the request that made the account.
     *
     * @throws rehab.kit.problem.ProblemException 400 for a birth date that cannot be; 422 when the key was used for another
     *     registration; 503 when the accounts are away: the record is kept, and the same request makes the account later
     */
    RegisteredPatient register(@Nullable String idempotencyKey, Registration registration) {
        UUID patientId = entry.enter(idempotencyKey, registration);
        Optional<AccessCode> code = account.ensure(patientId);
        return new RegisteredPatient(
                entry.view(patientId), code.map(AccessCode::reveal).orElse(null));
    }
}
