package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import rehab.kit.job.Jobs;
import rehab.prescription.patient.PatientRef;

/**
 * Lets a patient's account follow the record: its name, and whether anybody may sign in with it. Ordered in the transaction of
 * the change, done after it, also when the accounts are away for a while.
 */
@ApplicationScoped
public class AccountAlignment {
    private final Jobs jobs;
    private final AlignmentJob job;

    AccountAlignment(Jobs jobs, AlignmentJob job) {
        this.jobs = jobs;
        this.job = job;
    }

    /** Orders it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void order(PatientRef patient) {
        jobs.add(job.of(patient));
    }
}
