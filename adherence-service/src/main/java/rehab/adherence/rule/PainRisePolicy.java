package rehab.adherence.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pain after a session, up on the patient's own baseline: the median of what was reported after sessions on the days before
 * that day. With too few reports there is no baseline, and nothing is found.
 */
final class PainRisePolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return facts.fresh()
                .flatMap(session -> rise(session, facts, limits).stream())
                .toList();
    }

    private static Optional<Finding> rise(SeenSession session, Facts facts, RuleLimits limits) {
        Integer after = session.logged().painAfter();
        if (after == null) {
            return Optional.empty();
        }
        return baseline(session.day(), facts, limits)
                .filter(baseline -> after - baseline >= limits.painRiseBy())
                .map(baseline -> Finding.of(
                        ReviewRule.PAIN_RISE,
                        session,
                        Map.of("pain", (double) after, "baseline", baseline, Finding.THRESHOLD, (double)
                                limits.painRiseBy())));
    }

    private static Optional<Double> baseline(LocalDate day, Facts facts, RuleLimits limits) {
        LocalDate first = day.minusDays(limits.baselineDays());
        List<Integer> reports = facts.sessions().stream()
                .filter(other -> other.day().isBefore(day) && !other.day().isBefore(first))
                .map(other -> other.logged().painAfter())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return reports.size() < limits.baselineLeast() ? Optional.empty() : Optional.of(median(reports));
    }

    private static double median(List<Integer> sorted) {
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return Stream.of(sorted.get(lower), sorted.get(upper))
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
    }
}
