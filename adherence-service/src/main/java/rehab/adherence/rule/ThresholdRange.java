package rehab.adherence.rule;

import java.util.Optional;

/**
 * Where a rule's line may be drawn.
 *
 * @param whole whether only whole numbers are lines
 */
public record ThresholdRange(double min, double max, boolean whole) {
    private static final int MOST_PAIN = 10;

    /** Of a rule; empty for one that has no line. The bounds are our own, against mistyped figures. */
    public static Optional<ThresholdRange> of(ReviewRule rule) {
        return switch (rule) {
            case PAIN_HIGH, PAIN_RISE -> Optional.of(new ThresholdRange(1, MOST_PAIN, true));
            case SILENCE -> Optional.of(new ThresholdRange(2, 90, true));
            case MISSED_IN_A_ROW -> Optional.of(new ThresholdRange(2, 21, true));
            case OVER_DOSE -> Optional.of(new ThresholdRange(1, 5, false));
            case STOP_LIST_SYMPTOM, STOP_FOR_PAIN, COMMENT, RED_FLAG, FLARE, PROGRESSION_PROPOSAL, RECALLED_CONTENT ->
                Optional.empty();
        };
    }

    /** Whether a line may be drawn there. */
    public boolean allows(double threshold) {
        return threshold >= min && threshold <= max && (!whole || threshold == Math.rint(threshold));
    }
}
