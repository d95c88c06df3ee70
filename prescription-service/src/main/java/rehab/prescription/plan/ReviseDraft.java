package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.patient.PatientAccess;

/** Rewrites the draft, or begins the draft of the next version. */
@ApplicationScoped
class ReviseDraft {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final ShowPrescription show;
    private final DraftCheck check;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ReviseDraft(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            ShowPrescription show,
            DraftCheck check,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.show = show;
        this.check = check;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lines that are pinned already are not checked again.
     *
     * @throws rehab.kit.problem.ProblemException 412 when the prescription is not in the state that the client has seen; and
     *     as told in {@link DraftCheck}
     */
    Change revise(UUID patientId, UUID prescriptionId, @Nullable String ifMatch, PrescriptionContent content) {
        Seen seen = QuarkusTransaction.requiringNew().call(() -> {
            access.requirePresent(patientId);
            Dossier dossier = prescriptions.require(patientId, prescriptionId);
            Etag.requireMatch(ifMatch, dossier.prescription().etag());
            if (dossier.prescription().status().isEnded()) {
                throw Refusals.ended();
            }
            return new Seen(dossier.prescription().etag(), dossier.knownLines());
        });
        DraftContent draft = check.check(content, seen.known());
        return QuarkusTransaction.requiringNew().call(() -> {
            access.requirePresent(patientId);
            return write(patientId, prescriptionId, seen, draft);
        });
    }

    /** The state that the draft has been checked against. */
    private record Seen(String etag, KnownLines known) {}

    private Change write(UUID patientId, UUID prescriptionId, Seen seen, DraftContent content) {
        Dossier dossier = prescriptions.requireLocked(patientId, prescriptionId);
        Prescription prescription = dossier.prescription();
        Etag.requireMatch(seen.etag(), prescription.etag());
        Signature by = Signature.of(caller.get(), clock);
        Draft draft = dossier.draft();
        if (draft == null) {
            draft = new Draft(prescription, content, by);
            prescriptions.add(draft);
        } else {
            draft.rewrite(content, by);
        }
        prescription.drafted();
        audit.record("CHANGE", patientId, "PRESCRIPTION_DRAFT", prescriptionId);
        return show.show(dossier.with(draft));
    }
}
