package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
public class CreatePrescription {
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
        return create(patientId, key, new Beginning("create-prescription", content, content, prescription -> {}));
    }

    /**
     * As {@link #create(UUID, String, PrescriptionContent)}, for who begins one in another way.
     *
     * @throws rehab.kit.problem.ProblemException 404, 422 and 503 as told in {@link DraftCheck}
     */
    public Change create(UUID patientId, @Nullable String key, Beginning beginning) {
        Optional<Change> earlier = answeredBefore(patientId, key, beginning);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        DraftContent draft = check.check(beginning.content());
        return QuarkusTransaction.requiringNew().call(() -> {
            PatientRef patient = access.requirePresent(patientId);
            return once(patientId, key, beginning, () -> write(patient, draft, beginning.also()));
        });
    }

    /**
     * What a prescription is begun with.
     *
     * @param operation names the way, so that its idempotency keys meet no others
     * @param asked what the client sent: makes requests equal or not
     * @param also done in the same transaction once the prescription with this id has been written
     */
    public record Beginning(String operation, Object asked, PrescriptionContent content, Consumer<UUID> also) {}

    private Optional<Change> answeredBefore(UUID patientId, @Nullable String key, Beginning beginning) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
                access.requirePresent(patientId);
                return once(patientId, key, beginning, () -> {
                    throw new NotYetAnswered();
                });
            }));
        } catch (NotYetAnswered e) {
            return Optional.empty();
        }
    }

    private Change once(UUID patientId, @Nullable String key, Beginning beginning, Supplier<Change> work) {
        return idempotency
                .once(beginning.operation() + " " + patientId, key, beginning.asked(), Change.class, work)
                .value();
    }

    private Change write(PatientRef patient, DraftContent content, Consumer<UUID> also) {
        Signature by = Signature.of(caller.get(), clock);
        Prescription prescription = new Prescription(patient, by);
        Draft draft = new Draft(prescription, content, by);
        prescriptions.persist(prescription);
        prescriptions.add(draft);
        audit.record("CREATE", patient.id(), "PRESCRIPTION", prescription.key().prescriptionId());
        prescriptions.flush();
        also.accept(prescription.key().prescriptionId());
        return show.show(new Dossier(prescription, null, draft, null, null));
    }

    /** Rolls the look-up back: the key is not used yet. */
    private static final class NotYetAnswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotYetAnswered() {
            super(null, null, false, false);
        }
    }
}
