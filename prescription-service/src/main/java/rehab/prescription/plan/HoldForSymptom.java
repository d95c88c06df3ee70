package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Puts a prescription on hold because the patient told adherence-service of a symptom; only a clinician resumes it. */
@ApplicationScoped
class HoldForSymptom {
    private static final String REASON = "Symptom of the stop list, told by the patient";
    private static final String BY = "adherence-service";

    private final PrescriptionRepository prescriptions;
    private final SuspensionRepository suspensions;
    private final Transitions transitions;
    private final Audit audit;
    private final Clock clock;

    HoldForSymptom(
            PrescriptionRepository prescriptions,
            SuspensionRepository suspensions,
            Transitions transitions,
            Audit audit,
            Clock clock) {
        this.prescriptions = prescriptions;
        this.suspensions = suspensions;
        this.transitions = transitions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Holds under the id that adherence-service holds it under, so that what is announced back is the same row there. It also
     * holds where a clinician has resumed in the meantime: whoever resumed did not know of this symptom.
     *
     * @param from the patient's first local day that does not count
     * @return whether it was new; not when the prescription has ended, since nothing is done there any more
     * @throws ProblemException 404 when the clinic acted for has no such prescription, or nothing of it was ever activated
     */
    @Transactional
    boolean hold(SuspensionKey key, LocalDate from) {
        Prescription prescription = prescriptions
                .lock(new PrescriptionKey(key.patientId(), key.prescriptionId()))
                .filter(found -> found.status() != PrescriptionStatus.DRAFT)
                .orElseThrow(ProblemException::notFound);
        if (prescription.status().isEnded() || suspensions.findByIdOptional(key).isPresent()) {
            return false;
        }
        Signature by = Signature.of(BY, clock);
        Suspension hold = Suspension.hold(prescription, key.suspensionId(), HoldCause.SYMPTOM, from, REASON, by);
        if (prescription.status() == PrescriptionStatus.ON_HOLD) {
            transitions.joinHold(prescription, hold, REASON, by);
        } else {
            transitions.makeHold(prescription, hold, from, REASON, by);
        }
        audit.record("CHANGE", key.patientId(), "PRESCRIPTION", key.prescriptionId());
        prescriptions.flush();
        return true;
    }
}
