package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a patient a new access code; the old one, and any password chosen since, stop working. */
@ApplicationScoped
class IssueAccessCode {
    private final AccountSteps account;

    IssueAccessCode(AccountSteps account) {
        this.account = account;
    }

    /**
     * Issues a code, also when an interrupted registration has left the patient without an account.
     *
     * @throws rehab.kit.problem.ProblemException 404 for a patient whom the caller may not see; 409
     *     {@code PATIENT_ARCHIVED}; 503 when the accounts are away
     */
    IssuedAccessCode issue(UUID patientId) {
        return new IssuedAccessCode(account.replace(patientId).reveal());
    }
}
