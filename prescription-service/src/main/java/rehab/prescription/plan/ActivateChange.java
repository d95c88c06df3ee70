package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.problem.ProblemException;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.VersionContent;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.safety.Moment;

/**
 * Makes the next version at once of a change to what is ordered, for features that propose one: in two steps, the first
 * outside of a transaction and the second inside the feature's own. A draft that somebody is writing is carried over.
 */
@ApplicationScoped
public class ActivateChange {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final DraftCheck check;
    private final Activation activation;
    private final CurrentCaller caller;
    private final Clock clock;

    ActivateChange(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            DraftCheck check,
            Activation activation,
            CurrentCaller caller,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.check = check;
        this.activation = activation;
        this.caller = caller;
        this.clock = clock;
    }

    /** A change that has been read and checked. */
    public static final class Prepared {
        private final UUID patientId;
        private final UUID prescriptionId;
        private final Activation.Prepared content;

        private Prepared(UUID patientId, UUID prescriptionId, Activation.Prepared content) {
            this.patientId = patientId;
            this.prescriptionId = prescriptionId;
            this.content = content;
        }
    }

    private record Seen(PatientRef patient, Dossier dossier) {}

    /**
     * The first step, outside of a transaction: applies the change to the newest version and asks the catalog.
     *
     * @param ifMatch the state that the caller has seen
     * @param change is given the newest version as a client would send it, identities included, and answers what is to be
     * @throws ProblemException 404 without such a prescription; 409 when nothing has been ordered by it or it has ended; 412
     *     when the state is another; 422 for an exercise or variant that cannot be prescribed; 503 when the catalog is away
     */
    public Prepared prepare(
            UUID patientId, UUID prescriptionId, @Nullable String ifMatch, UnaryOperator<PrescriptionContent> change) {
        Seen seen = QuarkusTransaction.requiringNew()
                .call(() ->
                        new Seen(access.requirePresent(patientId), prescriptions.require(patientId, prescriptionId)));
        Prescription prescription = seen.dossier().prescription();
        Etag.requireMatch(ifMatch, prescription.etag());
        VersionContent newest = seen.dossier().versionContent();
        if (newest == null) {
            throw Refusals.of(TransitionPolicy.Refusal.NOTHING_ORDERED);
        }
        if (prescription.status().isEnded()) {
            throw Refusals.ended();
        }
        DraftContent draft = check.check(change.apply(newest.asked()), KnownLines.of(newest, null));
        return new Prepared(patientId, prescriptionId, activation.prepare(seen.patient(), seen.dossier(), draft));
    }

    /**
     * The second step, inside the caller's transaction: the version is in force from the patient's next day on.
     *
     * @param reason 1 to 1000 characters
     * @return the number of the new version
     * @throws ProblemException 409 {@code SAFETY_FINDINGS_OPEN} or {@code CONDITIONS_CHANGED}; 412 when the state has changed
     *     since the first step
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int activate(Prepared prepared, String reason) {
        PatientRef patient = access.requirePresent(prepared.patientId);
        Dossier dossier = prescriptions.requireLocked(prepared.patientId, prepared.prescriptionId);
        Prescription prescription = dossier.prescription();
        Etag.requireMatch(prepared.content.etag(), prescription.etag());
        LocalDate today = patient.today(clock);
        VersionContent content = prepared.content.content();
        var standing = new Standing(prescription.status(), prescription.version(), true, content.until());
        var decision = ActivationPolicy.decide(standing, reason, null, today);
        if (!(decision instanceof ActivationPolicy.Decision.Activate activate)) {
            var refused = (ActivationPolicy.Decision.Refuse) decision;
            throw Refusals.of(refused.reasons(), standing.nextVersion(), today);
        }
        activation.write(patient, prescription, prepared.content, activate, reason, Moment.PROGRESSION);
        carryOver(dossier, content);
        return activate.version();
    }

    private void carryOver(Dossier before, VersionContent after) {
        Draft draft = before.draft();
        VersionContent was = before.versionContent();
        if (draft != null && was != null) {
            DraftContent carried = CarriedDraft.over(draft.content(), was.drafted(), after.drafted());
            prescriptions.add(new Draft(before.prescription(), carried, Signature.of(caller.get(), clock)));
        }
    }
}
