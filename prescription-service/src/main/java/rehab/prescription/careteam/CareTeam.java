package rehab.prescription.careteam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A patient's care team as a whole: locked while it changes, and counting its changes. */
@Entity
@Table(name = "care_team")
class CareTeam {
    @Id
    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column
    private long sequence;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CareTeam() {}

    CareTeam(UUID patientId, UUID clinicId) {
        this.patientId = patientId;
        this.clinicId = clinicId;
        this.sequence = 1;
    }

    UUID patientId() {
        return patientId;
    }

    UUID clinicId() {
        return clinicId;
    }

    long sequence() {
        return sequence;
    }

    void changed() {
        sequence++;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CareTeam team && patientId.equals(team.patientId);
    }

    @Override
    public int hashCode() {
        return patientId.hashCode();
    }
}
