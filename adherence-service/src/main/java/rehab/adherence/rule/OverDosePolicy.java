package rehab.adherence.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rehab.adherence.figure.Adherence;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.Window;

/**
 * More done in an ended ISO week than the order allows, times the threshold. Weeks in which nothing was asked for on some days
 * are left out: a weekly target prorated to three days is soon passed by one session.
 */
final class OverDosePolicy implements ReviewPolicy {
    private static final int DAYS_A_WEEK = 7;

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        LocalDate present = IsoWeek.of(facts.today()).monday();
        return Stream.iterate(present.minusWeeks(RuleLimits.WEEKS_BACK), present::isAfter, day -> day.plusWeeks(1))
                .filter(monday -> !monday.plusDays(DAYS_A_WEEK).isBefore(facts.from()))
                .filter(monday -> isWhole(monday, facts))
                .flatMap(monday -> find(monday, facts, limits).stream())
                .toList();
    }

    private static boolean isWhole(LocalDate monday, Facts facts) {
        return monday.datesUntil(monday.plusDays(DAYS_A_WEEK)).allMatch(facts.plan()::isActive);
    }

    private static List<Finding> find(LocalDate monday, Facts facts, RuleLimits limits) {
        Window week = new Window(monday, monday.plusDays(DAYS_A_WEEK - 1L), facts.today());
        AdherenceFigure figure = Adherence.of(week, facts.plan(), facts.logged(), limits.figures());
        Double relativeDose = figure.relativeDose();
        if (relativeDose == null || !figure.overDose()) {
            return List.of();
        }
        return List.of(new Finding(
                ReviewRule.OVER_DOSE,
                monday.toString(),
                Finding.What.WEEK,
                monday,
                Finding.About.ALL,
                Map.of(
                        "relativeDose",
                        relativeDose,
                        Finding.THRESHOLD,
                        limits.figures().overDoseAbove())));
    }
}
