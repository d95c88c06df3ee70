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
import rehab.kit.etag.Etag;
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

    @Column
    private String name;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    @Column
    private Language language;

    @Column(name = "time_zone")
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

    @Column
    private long revision;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Patient() {}

    Patient(NewPatient patient, UUID clinicId, Instant registeredAt, String registeredBy) {
        this.id = Ids.next();
        this.clinicId = clinicId;
        Particulars particulars = patient.particulars();
        this.name = particulars.name();
        this.birthDate = particulars.birthDate();
        this.phone = particulars.contact().phone();
        this.email = particulars.contact().email();
        this.language = particulars.language();
        this.timeZone = particulars.timeZone().getId();
        this.revision = 1;
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

    boolean isArchived() {
        return archivedAt != null;
    }

    /** Changes with every change of the record, of its archival, and of nothing else. */
    String etag() {
        return Etag.of(id, revision);
    }

    PatientAccount account() {
        return new PatientAccount(id, clinicId, name, signInName, accountSubject, isArchived());
    }

    Particulars particulars() {
        return new Particulars(name, birthDate, new Contact(phone, email), language, ZoneId.of(timeZone));
    }

    void change(Particulars to, Instant at, String by) {
        name = to.name();
        birthDate = to.birthDate();
        phone = to.contact().phone();
        email = to.contact().email();
        language = to.language();
        timeZone = to.timeZone().getId();
        changedAt = at;
        changedBy = by;
        revision++;
    }

    void archive(Instant at) {
        archivedAt = at;
        revision++;
    }

    void restore() {
        archivedAt = null;
        revision++;
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
        Contact contact = new Contact(phone, email);
        return new PatientView(
                id,
                name,
                birthDate,
                contact.equals(Contact.NONE) ? null : contact,
                language,
                timeZone,
                signInName,
                registeredAt,
                archivedAt,
                account);
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
