package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Keeps that a patient has read the safety notes of a version. */
@ApplicationScoped
class AcknowledgeVersion {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Acknowledgements acknowledgements;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    AcknowledgeVersion(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            Acknowledgements acknowledgements,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.acknowledgements = acknowledgements;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What has been kept. */
    record Acknowledged(Instant acknowledgedAt) {}

    /**
     * Once given it is answered the same again, until a recall asks anew.
     *
     * @throws ProblemException 404 when the patient has no such version
     */
    @Transactional
    Acknowledged acknowledge(UUID patientId, UUID prescriptionId, int number) {
        PatientRef patient = access.require(patientId);
        VersionKey version = prescriptions
                .require(patientId, prescriptionId)
                .prescription()
                .key()
                .version(number);
        if (prescriptions.version(version).isEmpty()) {
            throw ProblemException.notFound();
        }
        acknowledgements.give(version, patient.clinicId(), Signature.of(caller.get(), clock));
        audit.record("CREATE", patientId, "VERSION_ACKNOWLEDGEMENT", prescriptionId);
        return new Acknowledged(
                Objects.requireNonNull(acknowledgements.of(version).at()));
    }
}
