package rehab.prescription.goal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.id.Ids;
import rehab.prescription.patient.PatientRef;

/** A goal's row: which of its revisions is the present one. It is locked while the goal changes. */
@Entity
@Table(name = "goal")
class Goal {
    @EmbeddedId
    private GoalKey key;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column
    private int revision;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Goal() {}

    Goal(PatientRef patient, Instant setAt) {
        this.key = new GoalKey(patient.id(), Ids.next());
        this.clinicId = patient.clinicId();
        this.revision = 1;
        this.setAt = setAt;
    }

    GoalKey key() {
        return key;
    }

    UUID clinicId() {
        return clinicId;
    }

    int revision() {
        return revision;
    }

    Instant setAt() {
        return setAt;
    }

    void changed() {
        revision++;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Goal goal && key.equals(goal.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
