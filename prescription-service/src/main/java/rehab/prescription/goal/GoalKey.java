package rehab.prescription.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a goal. */
@Embeddable
record GoalKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "goal_id") UUID goalId) {}
