package rehab.adherence.rule;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A clinic's rules as they are at a moment.
 *
 * @param entries one for each rule
 */
public record RuleBook(Map<ReviewRule, Entry> entries, RuleLimits limits, BusinessHours hours) {

    public RuleBook {
        entries = new EnumMap<>(entries);
        for (ReviewRule rule : ReviewRule.values()) {
            Objects.requireNonNull(entries.get(rule), rule::name);
        }
    }

    /** How much a rule presses, and how long its task may wait. */
    public record Entry(Tier tier, Term due) {}

    public Tier tier(ReviewRule rule) {
        return entry(rule).tier();
    }

    /** When a task that is opened now is due. */
    public Instant due(ReviewRule rule, Instant opened) {
        return hours.due(opened, entry(rule).due());
    }

    /** What is said about a rule. */
    public Entry entry(ReviewRule rule) {
        return Objects.requireNonNull(entries.get(rule), rule::name);
    }
}
