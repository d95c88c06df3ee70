package rehab.prescription.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of one version of a prescription, activated or still a draft. */
@Embeddable
record VersionKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "prescription_id") UUID prescriptionId,
        @Column(name = "version") int version) {}
