package rehab.prescription.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of what a goal said at one time. */
@Embeddable
record GoalRevisionKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "goal_id") UUID goalId,
        @Column(name = "revision") int revision) {}
