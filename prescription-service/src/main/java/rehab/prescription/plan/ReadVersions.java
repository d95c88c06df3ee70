package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.patient.PatientAccess;

/** Reads what was ordered, now and earlier. */
@ApplicationScoped
@Transactional
public class ReadVersions {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final EstimateBurden estimate;
    private final Audit audit;

    ReadVersions(PatientAccess access, PrescriptionRepository prescriptions, EstimateBurden estimate, Audit audit) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.estimate = estimate;
        this.audit = audit;
    }

    /** The history, oldest first. */
    List<VersionSummary> list(UUID patientId, UUID prescriptionId) {
        Prescription prescription = require(patientId, prescriptionId);
        audit.record("READ", patientId, "PRESCRIPTION_VERSION_LIST", prescriptionId);
        return prescriptions.versions(prescription.key()).stream()
                .map(ActivatedVersion::summary)
                .toList();
    }

    /**
     * One version, as it was activated.
     *
     * @throws ProblemException 404 when there is none or the caller may not see it
     */
    public PrescriptionVersion read(UUID patientId, UUID prescriptionId, int number) {
        Prescription prescription = require(patientId, prescriptionId);
        audit.record("READ", patientId, "PRESCRIPTION_VERSION", prescriptionId);
        return prescriptions
                .version(prescription.key().version(number))
                .orElseThrow(ProblemException::notFound)
                .view(prescription.status())
                .with(estimate);
    }

    private Prescription require(UUID patientId, UUID prescriptionId) {
        access.require(patientId);
        return prescriptions.require(patientId, prescriptionId).prescription();
    }
}
