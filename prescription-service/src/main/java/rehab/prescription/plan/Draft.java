package rehab.prescription.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.content.DraftContent;
import rehab.prescription.recall.KnownRecalls;

/** The working paper of a version that does not exist yet. */
@Entity
@Table(name = "prescription_draft")
class Draft {
    @EmbeddedId
    private VersionKey key;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Convert(converter = StoredJson.OfDraft.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private DraftContent content;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_by_name")
    private String updatedByName;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Draft() {}

    Draft(Prescription prescription, DraftContent content, Signature by) {
        this.key = prescription.key().version(prescription.version() + 1);
        this.clinicId = prescription.clinicId();
        this.content = content;
        this.updatedAt = by.at();
        this.updatedBy = by.subject();
        this.updatedByName = by.name();
    }

    DraftContent content() {
        return content;
    }

    void rewrite(DraftContent other, Signature by) {
        content = other;
        updatedAt = by.at();
        updatedBy = by.subject();
        updatedByName = by.name();
    }

    DraftView view(KnownRecalls recalls, EstimateBurden estimate) {
        return new DraftView(
                key.version(),
                content.title(),
                content.safetyNote(),
                content.painRule(),
                content.painLimits(),
                content.until(),
                content.routines().stream()
                        .map(routine -> routine.with(recalls))
                        .toList(),
                updatedAt,
                updatedBy,
                updatedByName,
                estimate.drafted(content.routines()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Draft draft && key.equals(draft.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
