package rehab.prescription.plan;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.kit.id.Ids;
import rehab.prescription.patient.PatientRef;

/** A prescription's row: where it stands. It is locked while anything of the prescription changes. */
@Entity
@Table(name = "prescription")
class Prescription {
    @EmbeddedId
    private PrescriptionKey key;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    @Column
    private PrescriptionStatus status;

    @Column(name = "current_version")
    private @Nullable Integer currentVersion;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @Column
    private long revision;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Prescription() {}

    Prescription(PatientRef patient, Signature by) {
        this.key = new PrescriptionKey(patient.id(), Ids.next());
        this.clinicId = patient.clinicId();
        this.status = PrescriptionStatus.DRAFT;
        this.revision = 1;
        this.createdAt = by.at();
        this.createdBy = by.subject();
    }

    PrescriptionKey key() {
        return key;
    }

    UUID clinicId() {
        return clinicId;
    }

    PrescriptionStatus status() {
        return status;
    }

    /** The newest activated version; 0 when there is none. */
    int version() {
        return currentVersion == null ? 0 : currentVersion;
    }

    /** The newest version's last local day; null when it has none. */
    @Nullable
    LocalDate until() {
        return until;
    }

    Instant createdAt() {
        return createdAt;
    }

    String etag() {
        return Etag.of(key.prescriptionId(), revision);
    }

    void drafted() {
        revision++;
    }

    /** @param lastDay the new version's last local day; null when it has no end */
    void activated(int version, @Nullable LocalDate lastDay, PrescriptionStatus then) {
        currentVersion = version;
        until = lastDay;
        status = then;
        revision++;
    }

    void becomes(PrescriptionStatus then) {
        status = then;
        revision++;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Prescription prescription && key.equals(prescription.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
