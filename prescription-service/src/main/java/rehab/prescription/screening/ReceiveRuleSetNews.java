package rehab.prescription.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** Keeps that rules have changed, and has everybody concerned checked again. */
@ApplicationScoped
class ReceiveRuleSetNews {
    private static final String ADD =
            "insert into rule_set_news (news_id, clinic_id, rule_set_version, at, received_at)"
                    + " values (:id, cast(:clinic as uuid), :version, :at, :now) on conflict do nothing";
    private static final String SAME = "select count(*) from rule_set_news where news_id = :id"
            + " and clinic_id is not distinct from cast(:clinic as uuid) and rule_set_version = :version and at = :at";

    private final EntityManager database;
    private final TakeNews take;
    private final Audit audit;
    private final Clock clock;

    ReceiveRuleSetNews(EntityManager database, TakeNews take, Audit audit, Clock clock) {
        this.database = database;
        this.take = take;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it, unless it is known.
     *
     * @return whether it was new
     * @throws ProblemException 422 when its id is known for other news: a defect of the sender that has to be seen
     */
    @Transactional
    boolean receive(UUID newsId, RuleSetNews news) {
        int added = with(ADD, newsId, news)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
        if (added == 1) {
            audit.record("CREATE", null, "RULE_SET_NEWS", newsId);
            take.ofRules(newsId, news.clinicId());
            return true;
        }
        Number same = (Number) with(SAME, newsId, news).getSingleResult();
        if (same.intValue() != 1) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_MISMATCH, "This news is known, and it says something else.");
        }
        return false;
    }

    private Query with(String sql, UUID newsId, RuleSetNews news) {
        UUID clinic = news.clinicId();
        return database.createNativeQuery(sql)
                .setParameter("id", newsId)
                .setParameter("clinic", clinic == null ? null : clinic.toString())
                .setParameter("version", news.ruleSetVersion())
                .setParameter("at", news.at().truncatedTo(ChronoUnit.MICROS));
    }
}
