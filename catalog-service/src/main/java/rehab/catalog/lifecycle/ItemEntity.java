package rehab.catalog.lifecycle;

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
@Table(name = "item")
class ItemEntity {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    ItemKind kind;

    @Column(name = "clinic_id")
    @Nullable
    UUID clinicId;

    String slug;

    @Enumerated(EnumType.STRING)
    ItemStatus status;

    int revision;

    @Column(name = "in_review")
    @Nullable
    Integer inReview;

    @Column(name = "adapted_from_id")
    @Nullable
    UUID adaptedFromId;

    @Column(name = "adapted_from_revision")
    @Nullable
    Integer adaptedFromRevision;

    @Column(name = "changed_at")
    Instant changedAt;

    protected ItemEntity() {}

    ItemEntity(UUID id, ItemKind kind, @Nullable UUID clinicId, String slug, ItemStatus status, Instant now) {
        this.id = id;
        this.kind = kind;
        this.clinicId = clinicId;
        this.slug = slug;
        this.status = status;
        this.changedAt = now;
    }

    void adaptedFrom(Origin origin) {
        adaptedFromId = origin.id();
        adaptedFromRevision = origin.revision();
    }

    @Nullable
    Origin origin() {
        return adaptedFromId == null || adaptedFromRevision == null
                ? null
                : new Origin(adaptedFromId, adaptedFromRevision);
    }

    /** The release brings the shared library to this. */
    void release(String newSlug, ItemStatus newStatus, int newRevision, Instant now) {
        slug = newSlug;
        status = newStatus;
        revision = newRevision;
        changedAt = now;
    }

    /** This revision waits for a decision; one that has been published stays in use meanwhile. */
    void submit(int number, Instant now) {
        inReview = number;
        changedAt = now;
        if (status != ItemStatus.PUBLISHED) {
            status = ItemStatus.IN_REVIEW;
            revision = number;
        }
    }

    void publish(int number, Instant now) {
        status = ItemStatus.PUBLISHED;
        revision = number;
        inReview = null;
        changedAt = now;
    }

    /** Its authors go on with the draft. */
    void giveBack(Instant now) {
        inReview = null;
        changedAt = now;
        if (status == ItemStatus.IN_REVIEW) {
            status = ItemStatus.DRAFT;
        }
    }

    void retire(Instant now) {
        status = ItemStatus.RETIRED;
        inReview = null;
        changedAt = now;
    }
}
