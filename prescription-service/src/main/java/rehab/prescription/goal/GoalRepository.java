package rehab.prescription.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import rehab.kit.problem.ProblemException;

/** Goals and all that they ever said. */
@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<Goal, GoalKey> {

    /** A patient's goals with what they say now: open ones first, then the latest changed first. */
    List<GoalView> present(UUID patientId) {
        return getEntityManager()
                .createQuery(
                        "select g, r from Goal g join GoalRevision r on r.key.patientId = g.key.patientId"
                                + " and r.key.goalId = g.key.goalId and r.key.revision = g.revision"
                                + " where g.key.patientId = :patient"
                                + " order by case when r.status = OPEN then 0 else 1 end, r.writtenAt desc, g.key.goalId",
                        Object[].class)
                .setParameter("patient", patientId)
                .getResultStream()
                .map(row -> GoalView.of((Goal) row[0], (GoalRevision) row[1]))
                .toList();
    }

    /** @throws ProblemException 404 when the patient has no such goal */
    Goal require(GoalKey key) {
        return findByIdOptional(key).orElseThrow(ProblemException::notFound);
    }

    /** As {@link #require}, locked until the transaction ends. */
    Goal requireLocked(GoalKey key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    /** What the goal said, oldest first; the last one is the present. */
    List<GoalRevision> revisions(GoalKey key) {
        return getEntityManager()
                .createQuery(
                        "from GoalRevision r where r.key.patientId = :patient and r.key.goalId = :goal"
                                + " order by r.key.revision",
                        GoalRevision.class)
                .setParameter("patient", key.patientId())
                .setParameter("goal", key.goalId())
                .getResultList();
    }

    GoalRevision present(Goal goal) {
        var key = new GoalRevisionKey(goal.key().patientId(), goal.key().goalId(), goal.revision());
        return getEntityManager().find(GoalRevision.class, key);
    }

    void add(GoalRevision revision) {
        getEntityManager().persist(revision);
    }
}
