package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Puts a prescription on hold at once because the safety check has found something that nobody has answered. */
@ApplicationScoped
public class HoldForSafety {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Transitions transitions;
    private final SuspensionRepository suspensions;
    private final Signatory signatory;
    private final Audit audit;
    private final Clock clock;

    HoldForSafety(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            Transitions transitions,
            SuspensionRepository suspensions,
            Signatory signatory,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.transitions = transitions;
        this.suspensions = suspensions;
        this.signatory = signatory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * In the caller's transaction, which may be a therapist's or a job's. Locks the prescription first. Does nothing where
     * nothing is being done: on hold already, in a pause that has begun, over, or never activated; each way back from there
     * leads through the safety check.
     *
     * @param reason 1 to 1000 characters, for therapists
     * @return whether it has been put on hold by this call
     * @throws rehab.kit.problem.ProblemException 404 when the patient has no such prescription
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hold(UUID patientId, UUID prescriptionId, String reason) {
        PatientRef patient = access.require(patientId);
        Prescription prescription =
                prescriptions.requireLocked(patientId, prescriptionId).prescription();
        LocalDate today = patient.today(clock);
        if (!isBeingDone(prescription, today)) {
            return false;
        }
        transitions.makeHold(prescription, HoldCause.SAFETY_CHECK, today, reason, signatory.sign());
        audit.record("CHANGE", patientId, "PRESCRIPTION", prescriptionId);
        prescriptions.flush();
        return true;
    }

    private boolean isBeingDone(Prescription prescription, LocalDate today) {
        return switch (prescription.status()) {
            case ACTIVE -> true;
            case PAUSED ->
                suspensions
                        .open(prescription.key())
                        .map(pause -> !pause.covers(today))
                        .orElse(true);
            default -> false;
        };
    }
}
