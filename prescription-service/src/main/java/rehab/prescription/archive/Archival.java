package rehab.prescription.archive;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.id.Ids;
import rehab.prescription.patient.PatientRef;

/** A time in which a patient is archived. It ends with a restoration and is kept. */
@Entity
@Table(name = "patient_archival")
class Archival {
    @EmbeddedId
    private ArchivalKey key;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "archived_at", updatable = false)
    private Instant archivedAt;

    @Column(name = "archived_by", updatable = false)
    private String archivedBy;

    @Column(updatable = false)
    private String reason;

    @Column(name = "restored_at")
    private @Nullable Instant restoredAt;

    @Column(name = "restored_by")
    private @Nullable String restoredBy;

    @Column(name = "restoration_reason")
    private @Nullable String restorationReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Archival() {}

    Archival(PatientRef patient, Instant at, String by, String reason) {
        this.key = new ArchivalKey(patient.id(), Ids.next());
        this.clinicId = patient.clinicId();
        this.archivedAt = at;
        this.archivedBy = by;
        this.reason = reason;
    }

    void end(Instant at, String by, String why) {
        restoredAt = at;
        restoredBy = by;
        restorationReason = why;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Archival archival && key.equals(archival.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
