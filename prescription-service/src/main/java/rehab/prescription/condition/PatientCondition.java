package rehab.prescription.condition;

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
import rehab.prescription.patient.PatientRef;

/** A condition's row. What it says is never rewritten; it is ended once and kept. */
@Entity
@Table(name = "patient_condition")
class PatientCondition {
    @EmbeddedId
    private ConditionKey key;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private @Nullable LocalDate since;

    @Column(updatable = false)
    private @Nullable Integer week;

    @Column(name = "week_on", updatable = false)
    private @Nullable LocalDate weekOn;

    @Enumerated(EnumType.STRING)
    @Column
    private ConditionStatus status;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_by_name", updatable = false)
    private String recordedByName;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PatientCondition() {}

    PatientCondition(PatientRef patient, ActiveCondition condition, Clinician by) {
        this.key = new ConditionKey(patient.id(), condition.conditionId());
        this.clinicId = patient.clinicId();
        this.code = condition.code();
        this.since = condition.since();
        this.week = condition.week();
        this.weekOn = condition.weekOn();
        this.status = ConditionStatus.ACTIVE;
        this.recordedAt = by.at();
        this.recordedBy = by.subject();
        this.recordedByName = by.name();
    }

    boolean isActive() {
        return status == ConditionStatus.ACTIVE;
    }

    String code() {
        return code;
    }

    void end(ConditionStatus as, String reason, Clinician by) {
        status = as;
        endReason = reason;
        endedAt = by.at();
        endedBy = by.subject();
        endedByName = by.name();
    }

    ActiveCondition facts() {
        return new ActiveCondition(key.conditionId(), code, since, week, weekOn);
    }

    ConditionView view() {
        return new ConditionView(
                key.conditionId(),
                code,
                since,
                week,
                weekOn,
                status,
                recordedAt,
                recordedBy,
                recordedByName,
                endedAt,
                endedBy,
                endedByName,
                endReason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatientCondition condition && key.equals(condition.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
