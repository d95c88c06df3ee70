package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.PatientAccess;

/** Opens one prescription. */
@ApplicationScoped
public class ReadPrescription {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final ShowPrescription show;
    private final Audit audit;

    ReadPrescription(PatientAccess access, PrescriptionRepository prescriptions, ShowPrescription show, Audit audit) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.show = show;
        this.audit = audit;
    }

    /**
     * The prescription as it stands.
     *
     * @throws rehab.kit.problem.ProblemException 404 when there is none or the caller may not see it
     */
    @Transactional
    public Change read(UUID patientId, UUID prescriptionId) {
        access.require(patientId);
        Dossier dossier = prescriptions.require(patientId, prescriptionId);
        audit.record("READ", patientId, "PRESCRIPTION", prescriptionId);
        return show.show(dossier);
    }
}
