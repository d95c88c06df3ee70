package rehab.catalog.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "recall")
class RecallEntity {
    @Id
    UUID id;

    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "clinic_id")
    @Nullable
    UUID clinicId;

    String title;

    @Enumerated(EnumType.STRING)
    RecallKind kind;

    int revision;

    String reason;

    Instant at;

    protected RecallEntity() {}

    RecallEntity(Recall recall) {
        this.id = recall.recallId();
        this.itemId = recall.exerciseId();
        this.clinicId = recall.clinicId();
        this.title = recall.exerciseName();
        this.kind = recall.kind();
        this.revision = recall.revision();
        this.reason = recall.reason();
        this.at = recall.at();
    }

    Recall view() {
        return new Recall(id, itemId, title, clinicId, kind, revision, reason, at);
    }
}
