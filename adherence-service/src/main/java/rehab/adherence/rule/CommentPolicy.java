package rehab.adherence.rule;

import java.util.List;
import java.util.Map;

/** The patient wrote something; what, stands with the session. */
final class CommentPolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return facts.fresh()
                .filter(SeenSession::commented)
                .map(session -> Finding.of(ReviewRule.COMMENT, session, Map.of()))
                .toList();
    }
}
