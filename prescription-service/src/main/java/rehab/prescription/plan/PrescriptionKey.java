package rehab.prescription.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a prescription: the patient first, as in every table about a patient. */
@Embeddable
record PrescriptionKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "prescription_id") UUID prescriptionId) {

    VersionKey version(int version) {
        return new VersionKey(patientId, prescriptionId, version);
    }
}
