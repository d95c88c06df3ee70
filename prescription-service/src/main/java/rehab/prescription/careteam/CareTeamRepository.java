package rehab.prescription.careteam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Care teams and their memberships. */
@ApplicationScoped
class CareTeamRepository implements PanacheRepositoryBase<CareTeam, UUID> {

    /** The team, locked until the transaction ends. */
    Optional<CareTeam> lock(UUID patientId) {
        return findByIdOptional(patientId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many states the team has had, this one included. */
    long sequence(UUID patientId) {
        return getEntityManager()
                .createQuery("select t.sequence from CareTeam t where t.patientId = :patient", Long.class)
                .setParameter("patient", patientId)
                .getSingleResult();
    }

    /** Present members, leads first, then by the time they joined. */
    List<CareTeamMember> present(UUID patientId) {
        return getEntityManager()
                .createQuery(
                        "from CareTeamMember m where m.key.patientId = :patient and m.endedAt is null"
                                + " order by m.role, m.startedAt, m.key.memberId",
                        CareTeamMember.class)
                .setParameter("patient", patientId)
                .getResultList();
    }

    void join(CareTeamMember member) {
        getEntityManager().persist(member);
    }

    /**
     * Ends one membership and begins another of the same therapist, in one statement: in between, therapists who change
     * their own role would not be members and could not say so.
     */
    void replace(CareTeamMember before, CareTeamMember after, String by) {
        getEntityManager()
                .createNativeQuery("with ended as (update care_team_member set ended_at = :at, ended_by = :by"
                        + " where patient_id = :patient and member_id = :before returning patient_id, clinic_id)"
                        + " insert into care_team_member"
                        + " (patient_id, member_id, clinic_id, therapist_id, therapist_name, role, started_at)"
                        + " select patient_id, :member, clinic_id, :therapist, :name, :role, :at from ended")
                .setParameter("at", after.view().since())
                .setParameter("by", by)
                .setParameter("patient", before.key().patientId())
                .setParameter("before", before.key().memberId())
                .setParameter("member", after.key().memberId())
                .setParameter("therapist", after.therapistId())
                .setParameter("name", after.view().name())
                .setParameter("role", after.role().name())
                .executeUpdate();
    }
}
