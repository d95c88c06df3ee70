package rehab.adherence.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nothing entered for so many days while something was asked for, counted as the caseload counts it: a suspension or the time
 * before the plan is no silence. Silence that goes on is found again when it is twice as long, and so on: whoever decided to
 * wait is asked again.
 */
final class SilencePolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return since(facts)
                .map(since -> find(since, facts.today(), limits.silentDays()))
                .orElse(List.of());
    }

    private static Optional<LocalDate> since(Facts facts) {
        return facts.plan()
                .activeSince(facts.today())
                .map(active -> facts.lastDay().filter(active::isBefore).orElse(active));
    }

    private static List<Finding> find(LocalDate since, LocalDate today, int silentDays) {
        long days = ChronoUnit.DAYS.between(since, today);
        long times = days / silentDays;
        if (times < 1) {
            return List.of();
        }
        return List.of(new Finding(
                ReviewRule.SILENCE,
                since + "/" + times,
                Finding.What.SILENCE,
                since.plusDays(times * silentDays),
                Finding.About.ALL,
                Map.of("days", (double) days, Finding.THRESHOLD, (double) silentDays)));
    }
}
