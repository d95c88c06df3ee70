package rehab.prescription.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.id.Ids;

/** A patient's row. */
@Entity
@Table(name = "patient")
class Patient {
    @Id
    @Column(name = "patient_id")
    private UUID id;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(updatable = false)
    private String name;

    @Column(name = "birth_date", updatable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Language language;

    @Column(name = "time_zone", updatable = false)
    private String timeZone;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "account_subject")
    private @Nullable String accountSubject;

    @Column(name = "first_signed_in_at", insertable = false, updatable = false)
    private @Nullable Instant firstSignedInAt;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Patient() {}

    Patient(NewPatient patient, UUID clinicId, Instant registeredAt, String registeredBy) {
        this.id = Ids.next();
        this.clinicId = clinicId;
        this.name = patient.name();
        this.birthDate = patient.birthDate();
        this.language = patient.language();
        this.timeZone = patient.timeZone().getId();
        this.signInName = patient.signInName();
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
    }

    UUID id() {
        return id;
    }

    boolean awaitsFirstSignIn() {
        return firstSignedInAt == null;
    }

    PatientAccount account() {
        return new PatientAccount(id, clinicId, name, signInName, accountSubject);
    }

    void accountMade(String subject) {
        accountSubject = subject;
    }

    void renameAccount(String other) {
        signInName = other;
    }

    PatientRef ref() {
        return new PatientRef(id, clinicId, ZoneId.of(timeZone));
    }

    PatientView view() {
        var account = new PatientView.Account(accountStatus());
        return new PatientView(id, name, birthDate, language, timeZone, signInName, registeredAt, account);
    }

    private AccountStatus accountStatus() {
        if (accountSubject == null) {
            return AccountStatus.FAILED;
        }
        return awaitsFirstSignIn() ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patient patient && id.equals(patient.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
