package rehab.prescription.progression;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a proposal: the patient first, as in every table about a patient. */
@Embeddable
record ProposalKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "prescription_id") UUID prescriptionId,
        @Column(name = "proposal_id") UUID proposalId) {}
