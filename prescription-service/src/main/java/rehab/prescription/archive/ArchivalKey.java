package rehab.prescription.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of one archival. */
@Embeddable
record ArchivalKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "archival_id") UUID archivalId) {}
