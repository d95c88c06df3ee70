package rehab.adherence.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rules, each with the policy that finds. */
public final class ReviewPolicies {
    private static final Map<ReviewRule, ReviewPolicy> POLICIES = new EnumMap<>(Map.of(
            ReviewRule.STOP_LIST_SYMPTOM, new StopListPolicy(),
            ReviewRule.PAIN_HIGH, new PainHighPolicy(),
            ReviewRule.PAIN_RISE, new PainRisePolicy(),
            ReviewRule.STOP_FOR_PAIN, new StopForPainPolicy(),
            ReviewRule.SILENCE, new SilencePolicy(),
            ReviewRule.MISSED_IN_A_ROW, new MissedInARowPolicy(),
            ReviewRule.OVER_DOSE, new OverDosePolicy(),
            ReviewRule.COMMENT, new CommentPolicy()));

    private ReviewPolicies() {}

    /** What all rules find, the order of the rules kept. */
    public static List<Finding> find(Facts facts, RuleLimits limits) {
        return POLICIES.values().stream()
                .flatMap(policy -> policy.find(facts, limits).stream())
                .toList();
    }

    /** What one rule finds. */
    public static List<Finding> find(ReviewRule rule, Facts facts, RuleLimits limits) {
        ReviewPolicy policy = POLICIES.get(rule);
        if (policy == null) {
            throw new IllegalStateException("No policy for " + rule);
        }
        return policy.find(facts, limits);
    }
}
