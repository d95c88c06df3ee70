package rehab.prescription.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.VersionContent;
import rehab.prescription.recall.KnownRecalls;

/** What was ordered, as it was ordered. The database refuses any change of it. */
@Entity
@Immutable
@Table(name = "prescription_version")
class ActivatedVersion {
    @EmbeddedId
    private VersionKey key;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Convert(converter = StoredJson.OfVersion.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private VersionContent content;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ActivatedVersion() {}

    ActivatedVersion(
            Prescription prescription,
            int version,
            VersionContent content,
            LocalDate effectiveFrom,
            @Nullable String reason,
            Signature author) {
        this.key = prescription.key().version(version);
        this.clinicId = prescription.clinicId();
        this.content = content;
        this.effectiveFrom = effectiveFrom;
        this.activatedAt = author.at();
        this.author = author.subject();
        this.authorName = author.name();
        this.reason = reason;
    }

    boolean isOf(PrescriptionKey prescription) {
        return key.patientId().equals(prescription.patientId())
                && key.prescriptionId().equals(prescription.prescriptionId());
    }

    UUID prescriptionId() {
        return key.prescriptionId();
    }

    int number() {
        return key.version();
    }

    VersionContent content() {
        return content;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    PrescriptionVersion view(PrescriptionStatus status) {
        return view(status, KnownRecalls.none());
    }

    PrescriptionVersion view(PrescriptionStatus status, KnownRecalls recalls) {
        return new PrescriptionVersion(
                key.prescriptionId(),
                key.patientId(),
                key.version(),
                status,
                content.title(),
                content.safetyNote(),
                content.painRule(),
                content.painLimits(),
                content.until(),
                effectiveFrom,
                activatedAt,
                author,
                authorName,
                reason,
                content.routines().stream()
                        .map(routine -> routine.with(recalls))
                        .toList(),
                null);
    }

    OrderedVersion ordered(Prescription of, KnownRecalls recalls) {
        return new OrderedVersion(
                key.prescriptionId(),
                key.version(),
                content.with(recalls),
                of.version() == key.version(),
                of.status(),
                effectiveFrom,
                activatedAt,
                authorName);
    }

    VersionSummary summary() {
        return new VersionSummary(key.version(), author, authorName, reason, effectiveFrom, activatedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivatedVersion version && key.equals(version.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
