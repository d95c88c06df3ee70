package rehab.prescription.goal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a goal said from one time on, and who said so. It is never changed. */
@Entity
@Immutable
@Table(name = "goal_revision")
class GoalRevision {
    @EmbeddedId
    private GoalRevisionKey key;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Column
    private String activity;

    @Column
    private @Nullable Integer baseline;

    @Column
    private @Nullable Integer target;

    @Column
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column
    private GoalStatus status;

    @Column
    private @Nullable String reason;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GoalRevision() {}

    GoalRevision(Goal of, GoalContent content, Instant writtenAt, String author, String authorName) {
        this.key = new GoalRevisionKey(of.key().patientId(), of.key().goalId(), of.revision());
        this.clinicId = of.clinicId();
        this.activity = content.activity();
        this.baseline = content.baseline();
        this.target = content.target();
        this.due = content.due();
        this.status = content.status();
        this.reason = content.reason();
        this.writtenAt = writtenAt;
        this.author = author;
        this.authorName = authorName;
    }

    GoalContent content() {
        return new GoalContent(activity, baseline, target, due, status, reason);
    }

    GoalView.State state() {
        return new GoalView.State(activity, baseline, target, due, status, reason, writtenAt, author, authorName);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoalRevision revision && key.equals(revision.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
