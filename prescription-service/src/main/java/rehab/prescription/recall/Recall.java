package rehab.prescription.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A recall, as the catalog told of it. The database refuses any change of it. */
@Entity
@Immutable
@Table(name = "recall")
class Recall {
    @Id
    @Column(name = "recall_id")
    private UUID id;

    @Column(name = "clinic_id")
    private @Nullable UUID clinicId;

    @Column(name = "exercise_id")
    private UUID exerciseId;

    @Column(name = "exercise_name")
    private String exerciseName;

    @Enumerated(EnumType.STRING)
    @Column
    private RecallKind kind;

    @Column
    private int revision;

    @Column
    private String reason;

    @Column
    private Instant at;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "last_affected", insertable = false, updatable = false)
    private int lastAffected;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Recall() {}

    UUID exerciseId() {
        return exerciseId;
    }

    /** Whether a line pinned to this revision is recalled by it. */
    boolean concerns(int pinned) {
        return pinned <= lastAffected;
    }

    RecallNotice notice() {
        return new RecallNotice(id, kind, reason);
    }

    /** Whether it is what this delivery tells. */
    boolean tells(RecallDelivery delivery) {
        return exerciseId.equals(delivery.exerciseId())
                && Objects.equals(clinicId, delivery.clinicId())
                && kind == delivery.kind()
                && revision == delivery.revision()
                && exerciseName.equals(delivery.exerciseName())
                && reason.equals(delivery.reason())
                && at.equals(delivery.at().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recall recall && id.equals(recall.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
