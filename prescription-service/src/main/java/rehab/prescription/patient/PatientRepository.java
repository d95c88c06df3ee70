package rehab.prescription.patient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.tenancy.Tenancy.Acting;

/** Patients' rows. What a caller may see is said in each question, and again by row-level security. */
@ApplicationScoped
class PatientRepository implements PanacheRepositoryBase<Patient, UUID> {
    private static final String VISIBLE = "p.clinicId = :clinic and (:role in ('administrator', 'system')"
            + " or (:role = 'patient' and p.id = :person and p.archivedAt is null)"
            + " or (:role = 'therapist' and exists (select 1 from CareTeamMember m"
            + " where m.key.patientId = p.id and m.therapistId = :subject and m.endedAt is null)))";

    private static final String IN_CARE_OF = " and exists (select 1 from CareTeamMember c"
            + " where c.key.patientId = p.id and c.therapistId = :therapist and c.endedAt is null)";

    /** The patient, if the caller may see it. */
    Optional<Patient> findVisible(UUID id, Acting to) {
        return getEntityManager()
                .createQuery("from Patient p where p.id = :id and " + VISIBLE, Patient.class)
                .setParameter("id", id)
                .setParameter("clinic", to.clinicId())
                .setParameter("role", String.valueOf(to.role()))
                .setParameter("person", to.personId())
                .setParameter("subject", to.subject())
                .getResultStream()
                .findFirst();
    }

    /**
     * Visible patients by name, at most {@code rows} of them, after the row with this sort key.
     *
     * @param which those who are asked for, of the visible ones
     */
    List<ListedPatient> list(Acting to, Wanted which, @Nullable SortKey after, int rows) {
        String filter = (which.archived() ? " and p.archivedAt is not null" : " and p.archivedAt is null")
                + (which.nameContains() == null ? "" : " and lower(p.name) like lower(:name) escape '!'")
                + (which.therapist() == null ? "" : IN_CARE_OF);
        String from = after == null ? "" : " and (lower(p.name) > :key or (lower(p.name) = :key and p.id > :id))";
        var query = getEntityManager()
                .createQuery(
                        "select new rehab.prescription.patient.ListedPatient(p.id, p.name, lower(p.name), p.birthDate,"
                                + " p.timeZone, p.archivedAt, (select count(*) from Prescription r"
                                + " where r.key.patientId = p.id and r.status = ACTIVE))"
                                + " from Patient p where " + VISIBLE + filter + from
                                + " order by lower(p.name), p.id",
                        ListedPatient.class)
                .setParameter("clinic", to.clinicId())
                .setParameter("role", String.valueOf(to.role()))
                .setParameter("person", to.personId())
                .setParameter("subject", to.subject())
                .setMaxResults(rows);
        if (which.nameContains() != null) {
            query.setParameter("name", "%" + which.nameContains().replaceAll("([!%_])", "!$1") + "%");
        }
        if (which.therapist() != null) {
            query.setParameter("therapist", which.therapist());
        }
        if (after != null) {
            query.setParameter("key", after.name()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /** Remembers that the patient of this transaction has signed in. */
    void confirmSignIn(Instant at) {
        getEntityManager()
                .createNativeQuery("select 1 from confirm_sign_in(:at)")
                .setParameter("at", at)
                .getResultList();
    }

    /**
     * Which of the visible patients.
     *
     * @param archived whether those who are archived, or those who are not
     * @param therapist in whose care teams they are; null: anybody's
     */
    record Wanted(
            boolean archived,
            @Nullable String nameContains,
            @Nullable String therapist) {}

    /** Where a page ended. */
    record SortKey(String name, UUID id) {}
}
