package rehab.catalog.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;

@Entity
@Immutable
@Table(name = "exercise_revision")
class RevisionEntity {
    @EmbeddedId
    Id id;

    @Column(name = "clinic_id")
    @Nullable
    UUID clinicId;

    @Enumerated(EnumType.STRING)
    ExerciseStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "created_at")
    Instant createdAt;

    protected RevisionEntity() {}

    RevisionEntity(ExerciseEntity exercise, String content, String contentHash) {
        this.id = new Id(exercise.id, exercise.revision);
        this.clinicId = exercise.clinicId;
        this.status = exercise.status;
        this.content = content;
        this.contentHash = contentHash;
        this.createdAt = exercise.changedAt;
    }

    StoredRevision of(ExerciseEntity exercise) {
        return new StoredRevision(
                exercise.id,
                exercise.slug,
                id.revision(),
                exercise.status,
                StoredJson.read(content, ExerciseContent.class),
                contentHash);
    }

    @Embeddable
    record Id(
            @Column(name = "exercise_id") UUID exerciseId,
            @Column(name = "revision") int revision) {}
}
