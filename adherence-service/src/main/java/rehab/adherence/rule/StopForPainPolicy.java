package rehab.adherence.rule;

import java.util.List;
import java.util.Map;
import rehab.adherence.figure.SessionStatus;

/** A session that pain ended. */
final class StopForPainPolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return facts.fresh()
                .filter(session -> session.logged().status() == SessionStatus.STOPPED_PAIN)
                .map(session -> Finding.of(ReviewRule.STOP_FOR_PAIN, session, Map.of()))
                .toList();
    }
}
