package rehab.prescription.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a condition: the patient first, as in every table about a patient. */
@Embeddable
record ConditionKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "condition_id") UUID conditionId) {}
