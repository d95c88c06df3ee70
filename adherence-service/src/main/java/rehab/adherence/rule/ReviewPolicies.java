package rehab.adherence.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rules, each with the policy that finds. */
public final class ReviewPolicies {
    private static final Map<ReviewRule, ReviewPolicy> POLICIES = new EnumMap<>(Map.ofEntries(
            Map.entry(ReviewRule.STOP_LIST_SYMPTOM, new StopListPolicy()),
            Map.entry(ReviewRule.PAIN_HIGH, new PainHighPolicy()),
            Map.entry(ReviewRule.PAIN_RISE, new PainRisePolicy()),
            Map.entry(ReviewRule.STOP_FOR_PAIN, new StopForPainPolicy()),
            Map.entry(ReviewRule.SILENCE, new SilencePolicy()),
            Map.entry(ReviewRule.MISSED_IN_A_ROW, new MissedInARowPolicy()),
            Map.entry(ReviewRule.OVER_DOSE, new OverDosePolicy()),
            Map.entry(ReviewRule.COMMENT, new CommentPolicy()),
            Map.entry(ReviewRule.RED_FLAG, new RedFlagPolicy()),
            Map.entry(ReviewRule.FLARE, new FlarePolicy()),
            Map.entry(ReviewRule.PROGRESSION_PROPOSAL, new ProgressionProposalPolicy()),
            Map.entry(ReviewRule.RECALLED_CONTENT, new RecalledContentPolicy())));

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
