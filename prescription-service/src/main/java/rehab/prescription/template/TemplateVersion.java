package rehab.prescription.template;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import rehab.prescription.plan.Signature;

/** What a template says in one version. The database refuses any change of it. */
@Entity
@Immutable
@Table(name = "template_version")
class TemplateVersion {
    @EmbeddedId
    private TemplateVersionKey key;

    @Column(name = "clinic_id")
    private @Nullable UUID clinicId;

    @Convert(converter = StoredTemplate.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private TemplateDocument content;

    @Column
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TemplateVersion() {}

    TemplateVersion(Template template, TemplateDocument content, Signature by) {
        this.key = new TemplateVersionKey(template.id(), template.version());
        this.clinicId = template.clinicId();
        this.content = content;
        this.author = by.subject();
        this.authorName = by.name();
        this.writtenAt = by.at();
    }

    TemplateVersionKey key() {
        return key;
    }

    TemplateDocument content() {
        return content;
    }

    String author() {
        return author;
    }

    TemplateVersionSummary summary(@Nullable SignOff signOff) {
        return new TemplateVersionSummary(
                key.version(), authorName, writtenAt, signOff == null ? null : signOff.view());
    }

    TemplateView view(TemplateView.Around around) {
        return new TemplateView(
                key.templateId(),
                around.scope(),
                around.status(),
                key.version(),
                around.mine(),
                authorName,
                writtenAt,
                around.signOff(),
                around.retirement(),
                content,
                CertPolicy.judge(content),
                around.burden());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TemplateVersion version && key.equals(version.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
