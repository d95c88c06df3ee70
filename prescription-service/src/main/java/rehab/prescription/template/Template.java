package rehab.prescription.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.prescription.plan.Signature;

/** A template's row: whose it is and where it stands. It is locked while anything of the template changes. */
@Entity
@Table(name = "template")
class Template {
    @Id
    @Column(name = "template_id")
    private UUID id;

    @Column(name = "clinic_id", updatable = false)
    private @Nullable UUID clinicId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TemplateScope scope;

    @Enumerated(EnumType.STRING)
    @Column
    private TemplateStatus status;

    @Column(name = "current_version")
    private int version;

    @Column
    private String name;

    @Column
    private String goal;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "retired_by")
    private @Nullable String retiredBy;

    @Column(name = "retired_by_name")
    private @Nullable String retiredByName;

    @Column(name = "retire_reason")
    private @Nullable String retireReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Template() {}

    Template(
            UUID id,
            @Nullable UUID clinicId,
            TemplateScope scope,
            int version,
            TemplateDocument content,
            Signature by) {
        this.id = id;
        this.clinicId = clinicId;
        this.scope = scope;
        this.status = TemplateStatus.ACTIVE;
        this.version = version;
        this.name = content.name();
        this.goal = content.goal();
        this.createdAt = by.at();
        this.createdBy = by.subject();
        this.updatedAt = by.at();
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID clinicId() {
        return clinicId;
    }

    TemplateScope scope() {
        return scope;
    }

    TemplateStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    String createdBy() {
        return createdBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** Stands for the current version and for whether it is offered. */
    String etag() {
        return Etag.of(id, version, status);
    }

    void rewritten(int next, TemplateDocument content, Instant at) {
        version = next;
        name = content.name();
        goal = content.goal();
        updatedAt = at;
    }

    void retire(Signature by, String reason) {
        status = TemplateStatus.RETIRED;
        retiredAt = by.at();
        retiredBy = by.subject();
        retiredByName = by.name();
        retireReason = reason;
        updatedAt = by.at();
    }

    TemplateView.@Nullable Retirement retirement() {
        return retiredAt == null
                ? null
                : new TemplateView.Retirement(
                        Objects.requireNonNull(retiredByName), retiredAt, Objects.requireNonNull(retireReason));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Template template && id.equals(template.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
