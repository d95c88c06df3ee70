package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Resumes a paused prescription from the patient's next day on. */
@ApplicationScoped
class ResumePrescription {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final ShowPrescription show;
    private final SuspensionRepository suspensions;
    private final Announcements announcements;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ResumePrescription(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            ShowPrescription show,
            SuspensionRepository suspensions,
            Announcements announcements,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.show = show;
        this.suspensions = suspensions;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws rehab.kit.problem.ProblemException 409 {@code NOT_PAUSED} */
    @Transactional
    Change resume(UUID patientId, UUID prescriptionId, @Nullable String key, SuspensionReason reason) {
        PatientRef patient = access.require(patientId);
        return idempotency
                .once("resume-prescription " + prescriptionId, key, reason, Change.class, () -> {
                    Dossier dossier = prescriptions.requireLocked(patientId, prescriptionId);
                    return resume(patient, dossier, reason.reason());
                })
                .value();
    }

    private Change resume(PatientRef patient, Dossier dossier, String reason) {
        Prescription prescription = dossier.prescription();
        PausePolicy.refuseResume(prescription.status()).ifPresent(refusal -> {
            throw Refusals.of(refusal);
        });
        LocalDate firstDayAgain = PausePolicy.effectiveFrom(patient.today(clock));
        Suspension suspension = suspensions.requireOpen(prescription.key());
        suspension.end(firstDayAgain, reason, Signature.of(caller.get(), clock));
        prescription.becomes(PrescriptionStatus.ACTIVE);
        audit.record("CHANGE", patient.id(), "PRESCRIPTION", prescription.key().prescriptionId());
        announcements.suspended(suspension);
        return show.show(dossier);
    }
}
