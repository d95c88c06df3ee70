package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Begins a prescription with a draft. */
@ApplicationScoped
class CreatePrescription {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final ShowPrescription show;
    private final DraftCheck check;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    CreatePrescription(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            ShowPrescription show,
            DraftCheck check,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.show = show;
        this.check = check;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes nothing unless the catalog has answered for every exercise. A repeated request is answered without asking it.
     *
     * @throws rehab.kit.problem.ProblemException 404, 422 and 503 as told in {@link DraftCheck}
     */
    Change create(UUID patientId, @Nullable String key, PrescriptionContent content) {
        Optional<Change> earlier = answeredBefore(patientId, key, content);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        DraftContent draft = check.check(content, KnownLines.none());
        return QuarkusTransaction.requiringNew().call(() -> {
            PatientRef patient = access.requirePresent(patientId);
            return once(patientId, key, content, () -> write(patient, draft));
        });
    }

    private Optional<Change> answeredBefore(UUID patientId, @Nullable String key, PrescriptionContent content) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
                access.requirePresent(patientId);
                return once(patientId, key, content, () -> {
                    throw new NotYetAnswered();
                });
            }));
        } catch (NotYetAnswered e) {
            return Optional.empty();
        }
    }

    private Change once(UUID patientId, @Nullable String key, PrescriptionContent content, Supplier<Change> work) {
        return idempotency
                .once("create-prescription " + patientId, key, content, Change.class, work)
                .value();
    }

    private Change write(PatientRef patient, DraftContent content) {
        Signature by = Signature.of(caller.get(), clock);
        Prescription prescription = new Prescription(patient, by);
        Draft draft = new Draft(prescription, content, by);
        prescriptions.persist(prescription);
        prescriptions.add(draft);
        audit.record("CREATE", patient.id(), "PRESCRIPTION", prescription.key().prescriptionId());
        return show.show(new Dossier(prescription, null, draft));
    }

    /** Rolls the look-up back: the key is not used yet. */
    private static final class NotYetAnswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotYetAnswered() {
            super(null, null, false, false);
        }
    }
}
