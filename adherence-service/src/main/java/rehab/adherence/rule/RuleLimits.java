package rehab.adherence.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.Thresholds;

/**
 * Where the rules' lines are drawn. Defaults and their sources stand with the configuration.
 *
 * @param painHighFrom least pain in a session that is high, 1 to 10
 * @param painRiseBy least rise on the baseline, 1 to 10
 * @param baselineDays how many days before a session make its baseline
 * @param baselineLeast least number of reports that make one
 * @param silentDays days without an entry that are silence
 * @param figures where a figure's lines are drawn: missed in a row, and the dose that is too much
 */
public record RuleLimits(
        int painHighFrom, int painRiseBy, int baselineDays, int baselineLeast, int silentDays, Thresholds figures) {
    /** Ended weeks that are looked at for too much: as many as a caseload shows. */
    static final int WEEKS_BACK = 4;

    private static final int DAYS_A_WEEK = 7;

    /**
     * The first day of which rules need to know the sessions. So far back that whoever missed more in a row than allowed
     * and has gone on since, crossed the line before the first day that may look different.
     *
     * @param from the first local day that may look different
     */
    public LocalDate needed(LocalDate from) {
        int weeks = Math.max(WEEKS_BACK, figures.missedInARow()) + 1;
        int days = Math.max(baselineDays, weeks * DAYS_A_WEEK);
        return IsoWeek.of(from.minusDays(days)).monday();
    }

    /** The line of a rule; null for one that has none. */
    public @Nullable Double threshold(ReviewRule rule) {
        return switch (rule) {
            case PAIN_HIGH -> (double) painHighFrom;
            case PAIN_RISE -> (double) painRiseBy;
            case SILENCE -> (double) silentDays;
            case MISSED_IN_A_ROW -> (double) figures.missedInARow();
            case OVER_DOSE -> figures.overDoseAbove();
            case STOP_LIST_SYMPTOM, STOP_FOR_PAIN, COMMENT, RED_FLAG, FLARE, PROGRESSION_PROPOSAL, RECALLED_CONTENT ->
                null;
        };
    }

    /**
     * The same with another line of a rule.
     *
     * @param threshold in the rule's range
     */
    public RuleLimits with(ReviewRule rule, double threshold) {
        int whole = (int) threshold;
        return switch (rule) {
            case PAIN_HIGH -> new RuleLimits(whole, painRiseBy, baselineDays, baselineLeast, silentDays, figures);
            case PAIN_RISE -> new RuleLimits(painHighFrom, whole, baselineDays, baselineLeast, silentDays, figures);
            case SILENCE -> new RuleLimits(painHighFrom, painRiseBy, baselineDays, baselineLeast, whole, figures);
            case MISSED_IN_A_ROW -> with(figures(figures.overDoseAbove(), whole));
            case OVER_DOSE -> with(figures(threshold, figures.missedInARow()));
            case STOP_LIST_SYMPTOM, STOP_FOR_PAIN, COMMENT, RED_FLAG, FLARE, PROGRESSION_PROPOSAL, RECALLED_CONTENT ->
                this;
        };
    }

    private RuleLimits with(Thresholds those) {
        return new RuleLimits(painHighFrom, painRiseBy, baselineDays, baselineLeast, silentDays, those);
    }

    private Thresholds figures(double overDoseAbove, int missedInARow) {
        return new Thresholds(figures.completeFrom(), figures.satisfactoryFrom(), overDoseAbove, missedInARow);
    }
}
