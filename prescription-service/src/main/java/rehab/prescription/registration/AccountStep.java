package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.account.AccessCode;
import rehab.prescription.account.AccountOpening;
import rehab.prescription.account.Accounts;
import rehab.prescription.account.NewAccount;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientAccount;
import rehab.prescription.patient.PatientRegister;

/**
 * One attempt at a patient's account, in one transaction that holds the patient's row: of two equal requests at once, the
 * second waits and finds the account made, instead of replacing the code that the first has just shown. The wait for the
 * identity provider is short and the number of such waits is bounded, so they cannot use up the connections.
 *
 * <p>Should the account be made and the commit fail, the next attempt finds it by its name and person and takes it over.
 */
@ApplicationScoped
@Transactional
class AccountStep {
    private final PatientAccess access;
    private final PatientRegister register;
    private final Accounts accounts;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    AccountStep(PatientAccess access, PatientRegister register, Accounts accounts, Audit audit) {
        this.access = access;
        this.register = register;
        this.accounts = accounts;
        this.audit = audit;
    }

    enum Outcome {
        DONE,
        NOT_NEEDED,
        /** A new name has been kept; it is for the next attempt, so that a crash in it does not lose track of the name. */
        NAME_TAKEN
    }

    /** Makes the account unless there is one. */
    Outcome make(UUID patientId, AccessCode code) {
        access.requirePresent(patientId);
        PatientAccount account = register.lockAccount(patientId);
        return account.subject() == null ? open(account, code) : Outcome.NOT_NEEDED;
    }

    /** Gives the account this code, making it first if there is none, or none any more. */
    Outcome makeOrReplace(UUID patientId, AccessCode code) {
        access.requirePresent(patientId);
        PatientAccount account = register.lockAccount(patientId);
        String subject = account.subject();
        if (subject == null) {
            return open(account, code);
        }
        audit.record("CHANGE", patientId, "ACCESS_CODE", patientId);
        return accounts.replaceAccessCode(subject, code) ? Outcome.DONE : open(account, code);
    }

    private Outcome open(PatientAccount account, AccessCode code) {
        var wanted = new NewAccount(account.clinicId(), account.patientId(), account.signInName(), account.name());
        AccountOpening opening = accounts.open(wanted, code);
        if (opening instanceof AccountOpening.Opened opened) {
            register.accountMade(account.patientId(), opened.subject());
            audit.record("CREATE", account.patientId(), "ACCOUNT", account.patientId());
            return Outcome.DONE;
        }
        register.renameAccount(account.patientId(), SignInName.of(account.name(), random));
        return Outcome.NAME_TAKEN;
    }
}
