package rehab.adherence.rule;

import java.util.List;
import java.util.Map;

/** Pain before, during or after a session at or above the line. Pain that was not reported says nothing. */
final class PainHighPolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return facts.fresh()
                .filter(session -> session.mostPain().orElse(-1) >= limits.painHighFrom())
                .map(session -> Finding.of(
                        ReviewRule.PAIN_HIGH,
                        session,
                        Map.of("pain", (double) session.mostPain().orElseThrow(), Finding.THRESHOLD, (double)
                                limits.painHighFrom())))
                .toList();
    }
}
