package rehab.prescription.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

/** Puts an archived patient back into the lists and opens the account again. Nothing is prescribed until somebody does. */
@ApplicationScoped
class RestorePatient {
    private final ArchivalAccess access;
    private final PatientRegister register;
    private final ArchivalRepository archivals;
    private final AccountAlignment account;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    RestorePatient(
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

    /** @throws ProblemException 403 for a therapist who is no lead; 404; 409 {@code NOT_ARCHIVED} */
    @Transactional
    KeptPatient restore(UUID patientId, @Nullable String key, ArchivalReason body) {
        PatientRef patient = access.require(patientId);
        return idempotency
                .once(
                        "restore-patient " + patientId,
                        key,
                        body,
                        KeptPatient.class,
                        () -> restore(patient, body.reason()))
                .value();
    }

    private KeptPatient restore(PatientRef patient, String reason) {
        if (register.lock(patient.id()).patient().archivedAt() == null) {
            throw new ProblemException(PrescriptionProblem.NOT_ARCHIVED, "The patient is in care.");
        }
        archivals
                .requireOpen(patient.id())
                .end(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        caller.get().subject(),
                        reason);
        KeptPatient restored = register.restore(patient.id());
        audit.record("CHANGE", patient.id(), "PATIENT_ARCHIVAL", patient.id());
        account.order(patient);
        return restored;
    }
}
