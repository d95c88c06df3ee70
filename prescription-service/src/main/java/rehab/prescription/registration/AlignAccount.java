package rehab.prescription.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.account.Accounts;
import rehab.prescription.patient.PatientAccount;
import rehab.prescription.patient.PatientRegister;

/**
 * Writes into a patient's account what the record says now, not what it said when this was ordered: however many orders there
 * are, and whichever comes last, the account ends as the record stands. The record's row is locked meanwhile.
 */
@ApplicationScoped
class AlignAccount {
    private final PatientRegister register;
    private final Accounts accounts;
    private final Tenancy tenancy;
    private final Audit audit;

    AlignAccount(PatientRegister register, Accounts accounts, Tenancy tenancy, Audit audit) {
        this.register = register;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    /** @throws rehab.kit.problem.ProblemException 503 when the accounts are away */
    @ActivateRequestContext
    void align(UUID clinicId, UUID patientId) {
        tenancy.actAs(clinicId, Tenancy.SYSTEM);
        QuarkusTransaction.requiringNew().run(() -> {
            PatientAccount account = register.lockAccount(patientId);
            String subject = account.subject();
            if (subject != null) {
                accounts.align(subject, !account.isArchived(), account.name());
                audit.record("CHANGE", patientId, "ACCOUNT", patientId);
            }
        });
    }
}
