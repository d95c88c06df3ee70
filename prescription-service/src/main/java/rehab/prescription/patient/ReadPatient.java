package rehab.prescription.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.kit.audit.Audit;

/** Opens one patient's record. */
@ApplicationScoped
class ReadPatient {
    private final PatientAccess access;
    private final Audit audit;

    ReadPatient(PatientAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    KeptPatient read(UUID patientId) {
        Patient patient = access.requireRow(patientId);
        audit.record("READ", patientId, "PATIENT", patientId);
        return new KeptPatient(patient.view(), patient.etag());
    }
}
