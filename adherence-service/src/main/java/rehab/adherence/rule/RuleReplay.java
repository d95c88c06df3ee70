package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lets a rule look at a patient's past day by day, each time at what was known when the day had ended. */
public final class RuleReplay {
    private final ReviewRule rule;
    private final History history;
    private final RuleLimits limits;
    private final Set<String> known = new HashSet<>();
    private final List<LocalDate> found = new ArrayList<>();

    private RuleReplay(ReviewRule rule, History history, RuleLimits limits) {
        this.rule = rule;
        this.history = history;
        this.limits = limits;
    }

    /**
     * The local day of each finding, oldest first. What was found before the first day does not count.
     *
     * @param history from {@link RuleLimits#needed} of the first day on
     * @param first the first local day that counts
     * @param now the end of the last, which has not ended
     */
    public static List<LocalDate> findings(
            ReviewRule rule, History history, RuleLimits limits, ZoneId zone, LocalDate first, Instant now) {
        RuleReplay replay = new RuleReplay(rule, history, limits);
        Instant before = first.atStartOfDay(zone).toInstant();
        replay.look(before, history.firstDay(), first).forEach(replay.known::add);
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            boolean hasEnded = day.isBefore(today);
            Instant moment = hasEnded ? day.plusDays(1).atStartOfDay(zone).toInstant() : now;
            replay.pass(before, moment, day, hasEnded ? day.plusDays(1) : day);
            before = moment;
        }
        return replay.found;
    }

    private void pass(Instant before, Instant moment, LocalDate day, LocalDate today) {
        Stream<LocalDate> sessions = history.sessions().stream()
                .filter(session -> session.isKnownAt(before) != session.isKnownAt(moment))
                .map(SeenSession::day);
        LocalDate from = Stream.concat(sessions, history.noted().daysOf(before, moment))
                .filter(day::isAfter)
                .min(LocalDate::compareTo)
                .orElse(day);
        look(moment, from, today).filter(known::add).forEach(key -> found.add(day));
    }

    private Stream<String> look(Instant moment, LocalDate from, LocalDate today) {
        return ReviewPolicies.find(rule, history.at(moment, from, today), limits).stream()
                .map(Finding::key);
    }
}
