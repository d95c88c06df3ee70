package rehab.prescription.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which prescription was begun from a template. */
@Embeddable
record AppliedTemplateKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "prescription_id") UUID prescriptionId) {}
