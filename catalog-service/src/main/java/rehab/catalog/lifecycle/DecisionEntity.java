package rehab.catalog.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "item_decision")
class DecisionEntity {
    @Id
    UUID id;

    @Column(name = "item_id")
    UUID itemId;

    @Nullable
    Integer revision;

    @Column(name = "clinic_id")
    UUID clinicId;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String reviewer;

    @Column(name = "reviewer_name")
    String reviewerName;

    @Nullable
    String comment;

    @Column(name = "reviewed_on")
    LocalDate reviewedOn;

    @Column(name = "review_due")
    @Nullable
    LocalDate reviewDue;

    @Column(name = "decided_at")
    Instant decidedAt;

    protected DecisionEntity() {}

    DecisionEntity(UUID id, UUID itemId, UUID clinicId, Verdict verdict, Signature signature, LocalDate today) {
        this.id = id;
        this.itemId = itemId;
        this.revision = verdict.revision() == 0 ? null : verdict.revision();
        this.clinicId = clinicId;
        this.decision = verdict.decision();
        this.reviewer = signature.subject();
        this.reviewerName = signature.name();
        this.comment = verdict.comment();
        this.reviewedOn = today;
        this.reviewDue = verdict.reviewDue();
        this.decidedAt = signature.at();
    }

    /**
     * What was decided.
     *
     * @param revision 0: about an item that has none
     * @param reviewDue until when the content counts as reviewed, where the decision says that it is right
     */
    record Verdict(
            int revision,
            Decision decision,
            @Nullable String comment,
            @Nullable LocalDate reviewDue) {}
}
