package rehab.prescription.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;

/** Prescriptions with their versions and drafts. Patients are shown only what has been activated. */
@ApplicationScoped
class PrescriptionRepository implements PanacheRepositoryBase<Prescription, PrescriptionKey> {
    private static final String DOSSIER =
            "select new rehab.prescription.plan.Dossier(p, v, d, s, e) from Prescription p"
                    + " left join ActivatedVersion v on v.key.patientId = p.key.patientId"
                    + " and v.key.prescriptionId = p.key.prescriptionId and v.key.version = p.currentVersion"
                    + " left join Draft d on d.key.patientId = p.key.patientId"
                    + " and d.key.prescriptionId = p.key.prescriptionId and d.key.version = coalesce(p.currentVersion, 0) + 1"
                    + " and :drafts = true"
                    + " left join Suspension s on s.key.patientId = p.key.patientId"
                    + " and s.key.prescriptionId = p.key.prescriptionId and s.until is null"
                    + " left join PrescriptionEnd e on e.key = p.key"
                    + " where p.key.patientId = :patient and (:drafts = true or p.currentVersion is not null)";

    private final Tenancy tenancy;

    PrescriptionRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** All of a patient's, oldest first. */
    List<Dossier> all(UUID patientId) {
        return getEntityManager()
                .createQuery(DOSSIER + " order by p.key.prescriptionId", Dossier.class)
                .setParameter("patient", patientId)
                .setParameter("drafts", seesDrafts())
                .getResultList();
    }

    /**
     * One prescription.
     *
     * @throws ProblemException 404 when the patient has no such prescription or the caller may not see it
     */
    Dossier require(UUID patientId, UUID prescriptionId) {
        return getEntityManager()
                .createQuery(DOSSIER + " and p.key.prescriptionId = :prescription", Dossier.class)
                .setParameter("patient", patientId)
                .setParameter("prescription", prescriptionId)
                .setParameter("drafts", seesDrafts())
                .getResultStream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** As {@link #require}, with the prescription locked until the transaction ends. */
    Dossier requireLocked(UUID patientId, UUID prescriptionId) {
        if (lock(new PrescriptionKey(patientId, prescriptionId)).isEmpty()) {
            throw ProblemException.notFound();
        }
        return require(patientId, prescriptionId);
    }

    /** One prescription alone, locked until the transaction ends. */
    Optional<Prescription> lock(PrescriptionKey key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Draft draft) {
        getEntityManager().persist(draft);
    }

    void add(PrescriptionEnd end) {
        getEntityManager().persist(end);
    }

    void add(ActivatedVersion version) {
        getEntityManager().persist(version);
    }

    /** Every activated version, oldest first. */
    List<ActivatedVersion> versions(PrescriptionKey key) {
        return getEntityManager()
                .createQuery(
                        "from ActivatedVersion v where v.key.patientId = :patient"
                                + " and v.key.prescriptionId = :prescription order by v.key.version",
                        ActivatedVersion.class)
                .setParameter("patient", key.patientId())
                .setParameter("prescription", key.prescriptionId())
                .getResultList();
    }

    /** A patient's prescriptions that run, are paused or on hold, oldest first. */
    List<Prescription> running(UUID patientId, boolean locked) {
        return find(
                        "key.patientId = ?1 and status in ('ACTIVE', 'PAUSED', 'ON_HOLD') order by key.prescriptionId",
                        patientId)
                .withLock(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .list();
    }

    /** The versions of those that count today or on a day to come, oldest first: from the one in force today on. */
    List<ActivatedVersion> counting(UUID patientId, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select v from ActivatedVersion v join Prescription p on p.key.patientId = v.key.patientId"
                                + " and p.key.prescriptionId = v.key.prescriptionId"
                                + " where v.key.patientId = :patient and p.status in ('ACTIVE', 'PAUSED', 'ON_HOLD')"
                                + " and v.key.version >= coalesce((select max(f.key.version) from ActivatedVersion f"
                                + " where f.key.patientId = v.key.patientId"
                                + " and f.key.prescriptionId = v.key.prescriptionId and f.effectiveFrom <= :today), 1)"
                                + " order by v.key.prescriptionId, v.key.version",
                        ActivatedVersion.class)
                .setParameter("patient", patientId)
                .setParameter("today", today)
                .getResultList();
    }

    Optional<ActivatedVersion> version(VersionKey key) {
        return Optional.ofNullable(getEntityManager().find(ActivatedVersion.class, key));
    }

    private boolean seesDrafts() {
        return "therapist".equals(tenancy.acting().role());
    }
}
