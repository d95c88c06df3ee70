package rehab.adherence.clinicrule;

import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.ThresholdRange;
import rehab.kit.problem.ProblemException;

/** Refuses a line that a rule cannot have. */
public final class ThresholdCheck {
    private ThresholdCheck() {}

    /**
     * Does nothing when the rule can have it.
     *
     * @throws ProblemException 400 naming the field
     */
    public static void require(String field, ReviewRule rule, double threshold) {
        ThresholdRange range = ThresholdRange.of(rule)
                .orElseThrow(() -> ProblemException.invalid(field, "None", "must be absent: this rule has no line"));
        if (!range.allows(threshold)) {
            String number = range.whole() ? "a whole number" : "a number";
            throw ProblemException.invalid(
                    field, "Range", "must be " + number + " from " + range.min() + " to " + range.max());
        }
    }
}
