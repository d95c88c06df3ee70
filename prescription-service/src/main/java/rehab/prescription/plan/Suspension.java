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
import rehab.kit.id.Ids;

/** A stretch of the patient's local days on which the prescription does not count. It is ended once and kept. */
@Entity
@Table(name = "suspension")
class Suspension {
    @EmbeddedId
    private SuspensionKey key;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SuspensionKind kind;

    @Column(name = "from_date", updatable = false)
    private LocalDate from;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @Column(name = "paused_at", updatable = false)
    private Instant pausedAt;

    @Column(name = "paused_by", updatable = false)
    private String pausedBy;

    @Column(name = "pause_reason", updatable = false)
    private String pauseReason;

    @Column(name = "resumed_at")
    private @Nullable Instant resumedAt;

    @Column(name = "resumed_by")
    private @Nullable String resumedBy;

    @Column(name = "resume_reason")
    private @Nullable String resumeReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Suspension() {}

    Suspension(Prescription prescription, LocalDate from, String reason, Signature by) {
        PrescriptionKey of = prescription.key();
        this.key = new SuspensionKey(of.patientId(), of.prescriptionId(), Ids.next());
        this.clinicId = prescription.clinicId();
        this.kind = SuspensionKind.PAUSED;
        this.from = from;
        this.pausedAt = by.at();
        this.pausedBy = by.subject();
        this.pauseReason = reason;
    }

    /** Ends it before this day; a pause that had not begun yet never counts. */
    void end(LocalDate firstDayAgain, String reason, Signature by) {
        until = firstDayAgain.isBefore(from) ? from : firstDayAgain;
        resumedAt = by.at();
        resumedBy = by.subject();
        resumeReason = reason;
    }

    UUID id() {
        return key.suspensionId();
    }

    SuspensionDelivery delivery() {
        return new SuspensionDelivery(clinicId, key.patientId(), key.prescriptionId(), from, until, kind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Suspension suspension && key.equals(suspension.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
