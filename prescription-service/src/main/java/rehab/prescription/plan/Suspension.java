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

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable HoldCause cause;

    @Column(name = "from_date", updatable = false)
    private LocalDate from;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @Column(name = "paused_at", updatable = false)
    private Instant pausedAt;

    @Column(name = "paused_by", updatable = false)
    private String pausedBy;

    @Column(name = "paused_by_name", updatable = false)
    private @Nullable String pausedByName;

    @Column(name = "pause_reason", updatable = false)
    private String pauseReason;

    @Column(name = "resumed_at")
    private @Nullable Instant resumedAt;

    @Column(name = "resumed_by")
    private @Nullable String resumedBy;

    @Column(name = "resumed_by_name")
    private @Nullable String resumedByName;

    @Column(name = "resume_reason")
    private @Nullable String resumeReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Suspension() {}

    private Suspension(
            Prescription prescription,
            UUID id,
            @Nullable HoldCause cause,
            LocalDate from,
            String reason,
            Signature by) {
        PrescriptionKey of = prescription.key();
        this.key = new SuspensionKey(of.patientId(), of.prescriptionId(), id);
        this.clinicId = prescription.clinicId();
        this.kind = cause == null ? SuspensionKind.PAUSED : SuspensionKind.ON_HOLD;
        this.cause = cause;
        this.from = from;
        this.pausedAt = by.at();
        this.pausedBy = by.subject();
        this.pausedByName = by.name();
        this.pauseReason = reason;
    }

    static Suspension pause(Prescription prescription, LocalDate from, String reason, Signature by) {
        return new Suspension(prescription, Ids.next(), null, from, reason, by);
    }

    static Suspension hold(Prescription prescription, HoldCause cause, LocalDate from, String reason, Signature by) {
        return hold(prescription, Ids.next(), cause, from, reason, by);
    }

    /** @param id as another service knows it already */
    static Suspension hold(
            Prescription prescription, UUID id, HoldCause cause, LocalDate from, String reason, Signature by) {
        return new Suspension(prescription, id, cause, from, reason, by);
    }

    /** Ends it before this day; one that had not begun yet never counts. */
    void end(LocalDate firstDayAgain, String reason, Signature by) {
        until = firstDayAgain.isBefore(from) ? from : firstDayAgain;
        resumedAt = by.at();
        resumedBy = by.subject();
        resumedByName = by.name();
        resumeReason = reason;
    }

    /** Whether this local day does not count because of it. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    SuspensionKind kind() {
        return kind;
    }

    LocalDate from() {
        return from;
    }

    UUID id() {
        return key.suspensionId();
    }

    SuspensionDelivery delivery() {
        return new SuspensionDelivery(clinicId, key.patientId(), key.prescriptionId(), from, until, kind, cause);
    }

    /** @param isForStaff whether the reason may be shown */
    SuspensionView view(boolean isForStaff) {
        return new SuspensionView(kind, cause, from, until, pausedAt, pausedByName, isForStaff ? pauseReason : null);
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
