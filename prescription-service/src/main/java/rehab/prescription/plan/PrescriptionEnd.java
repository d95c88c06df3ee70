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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The end of a prescription. The database refuses any change of it. */
@Entity
@Immutable
@Table(name = "prescription_end")
class PrescriptionEnd {
    @EmbeddedId
    private PrescriptionKey key;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    @Column
    private PrescriptionStatus status;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PrescriptionEnd() {}

    /** @param lastDay the last local day that counts */
    PrescriptionEnd(
            Prescription prescription,
            PrescriptionStatus status,
            LocalDate lastDay,
            @Nullable String reason,
            Signature by) {
        this.key = prescription.key();
        this.clinicId = prescription.clinicId();
        this.status = status;
        this.lastDay = lastDay;
        this.endedAt = by.at();
        this.endedBy = by.subject();
        this.endedByName = by.name();
        this.reason = reason;
    }

    PrescriptionStatus status() {
        return status;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** @param isForStaff whether the reason may be shown */
    EndView view(boolean isForStaff) {
        return new EndView(lastDay, endedAt, endedByName, isForStaff ? reason : null);
    }

    EndDelivery delivery() {
        return new EndDelivery(clinicId, key.patientId(), key.prescriptionId(), status, lastDay);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrescriptionEnd end && key.equals(end.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
