package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.PatientAccess;

/** Lists a patient's prescriptions, oldest first. */
@ApplicationScoped
class ListPrescriptions {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Audit audit;

    ListPrescriptions(PatientAccess access, PrescriptionRepository prescriptions, Audit audit) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.audit = audit;
    }

    @Transactional
    List<PrescriptionSummary> list(UUID patientId) {
        access.require(patientId);
        audit.record("READ", patientId, "PRESCRIPTION_LIST", null);
        return prescriptions.all(patientId).stream().map(Dossier::summary).toList();
    }
}
