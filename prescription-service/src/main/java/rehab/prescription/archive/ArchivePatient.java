package rehab.prescription.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.KeptPatient;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.patient.PatientRegister;
import rehab.prescription.problem.PrescriptionProblem;
import rehab.prescription.registration.AccountAlignment;

/** Takes a patient out of the lists and closes the account. */
@ApplicationScoped
class ArchivePatient {
    private final ArchivalAccess access;
    private final PatientRegister register;
    private final ArchivalRepository archivals;
    private final AccountAlignment account;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ArchivePatient(
            ArchivalAccess access,
            PatientRegister register,
            ArchivalRepository archivals,
            AccountAlignment account,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.register = register;
        this.archivals = archivals;
        this.account = account;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refuses while a prescription runs: somebody who is out of the lists would go on exercising and nobody would look. Drafts
     * stay and cannot be activated.
     *
     * @throws ProblemException 403 for a therapist who is no lead; 404; 409 {@code PRESCRIPTIONS_RUNNING} with
     *     {@code prescriptions}, {@code PATIENT_ARCHIVED}
     */
    @Transactional
    KeptPatient archive(UUID patientId, @Nullable String key, ArchivalReason body) {
        PatientRef patient = access.require(patientId);
        return idempotency
                .once(
                        "archive-patient " + patientId,
                        key,
                        body,
                        KeptPatient.class,
                        () -> archive(patient, body.reason()))
                .value();
    }

    private KeptPatient archive(PatientRef patient, String reason) {
        if (register.lock(patient.id()).patient().archivedAt() != null) {
            throw new ProblemException(
                    PrescriptionProblem.PATIENT_ARCHIVED, "Somebody has archived the patient already.");
        }
        List<RunningPrescription> running = archivals.runningOf(patient.id());
        if (!running.isEmpty()) {
            throw new ProblemException(PrescriptionProblem.PRESCRIPTIONS_RUNNING, "Stop or complete them first.")
                    .with("prescriptions", running);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        archivals.persist(new Archival(patient, now, caller.get().subject(), reason));
        KeptPatient archived = register.archive(patient.id(), now);
        audit.record("CHANGE", patient.id(), "PATIENT_ARCHIVAL", patient.id());
        account.order(patient);
        return archived;
    }
}
