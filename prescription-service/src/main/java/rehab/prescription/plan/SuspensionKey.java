package rehab.prescription.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a suspension. */
@Embeddable
record SuspensionKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "prescription_id") UUID prescriptionId,
        @Column(name = "suspension_id") UUID suspensionId) {}
