package rehab.prescription.template;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import rehab.prescription.plan.Signature;

/** That a prescription was begun from one version of a template; for figures per template. */
@Entity
@Immutable
@Table(name = "applied_template")
class AppliedTemplate {
    @EmbeddedId
    private AppliedTemplateKey key;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Column(name = "template_id")
    private UUID templateId;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "applied_by")
    private String appliedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AppliedTemplate() {}

    AppliedTemplate(AppliedTemplateKey key, UUID clinicId, TemplateVersionKey template, Signature by) {
        this.key = key;
        this.clinicId = clinicId;
        this.templateId = template.templateId();
        this.templateVersion = template.version();
        this.appliedAt = by.at();
        this.appliedBy = by.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AppliedTemplate applied && key.equals(applied.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
