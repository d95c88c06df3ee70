package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.account.AccessCode;

/** The second step of a registration: repeats {@link AccountStep} until the account has a name that nobody else has. */
@ApplicationScoped
class AccountSteps {
    private static final int NAMES_TO_TRY = 5;

    private final AccountStep step;
    private final SecureRandom random = new SecureRandom();

    AccountSteps(AccountStep step) {
        this.step = step;
    }

    /** The access code of the account that was made; empty when the patient has had one. */
    Optional<AccessCode> ensure(UUID patientId) {
        return repeat(code -> step.make(patientId, code));
    }

    /** A new access code; makes the account if an interrupted registration has left none. */
    AccessCode replace(UUID patientId) {
        return repeat(code -> step.makeOrReplace(patientId, code)).orElseThrow();
    }

    private Optional<AccessCode> repeat(Attempt attempt) {
        AccessCode code = AccessCode.random(random);
        for (int i = 0; i < NAMES_TO_TRY; i++) {
            switch (attempt.with(code)) {
                case DONE -> {
                    return Optional.of(code);
                }
                case NOT_NEEDED -> {
                    return Optional.empty();
                }
                case NAME_TAKEN -> {}
            }
        }
        throw new ProblemException(CommonProblem.CONFLICT, "No free sign-in name was found. Try again.");
    }

    private interface Attempt {
        AccountStep.Outcome with(AccessCode code);
    }
}
