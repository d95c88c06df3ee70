package rehab.catalog.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "exercise")
class ExerciseEntity {
    @Id
    UUID id;

    @Column(name = "clinic_id")
    @Nullable
    UUID clinicId;

    String slug;

    @Enumerated(EnumType.STRING)
    ExerciseStatus status;

    int revision;

    @Column(name = "changed_at")
    Instant changedAt;

    protected ExerciseEntity() {}

    ExerciseEntity(UUID id, String slug, ExerciseStatus status, Instant now) {
        this.id = id;
        this.slug = slug;
        this.status = status;
        this.revision = 1;
        this.changedAt = now;
    }

    void moveOn(ExerciseStatus newStatus, Instant now) {
        revision++;
        status = newStatus;
        changedAt = now;
    }
}
