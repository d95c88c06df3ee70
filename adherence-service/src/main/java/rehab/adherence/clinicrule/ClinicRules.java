package rehab.adherence.clinicrule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import rehab.adherence.rule.BusinessHours;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.RuleBook;
import rehab.adherence.rule.RuleLimits;
import rehab.adherence.rule.Term;
import rehab.adherence.settings.AdherenceSettings;
import rehab.adherence.settings.ReviewSettings;

/** Reads the rules that are kept. */
@ApplicationScoped
public class ClinicRules {
    private final AdherenceSettings figures;
    private final ReviewSettings review;

    ClinicRules(AdherenceSettings figures, ReviewSettings review) {
        this.figures = figures;
        this.review = review;
    }

    /** As they are unless a clinic says otherwise. */
    public RuleBook defaults() {
        Map<ReviewRule, RuleBook.Entry> entries = new EnumMap<>(ReviewRule.class);
        review.rules()
                .forEach((rule, said) ->
                        entries.put(rule, new RuleBook.Entry(said.tier(), new Term(said.amount(), said.unit()))));
        RuleLimits limits = new RuleLimits(
                review.painHighFrom(),
                review.painRiseBy(),
                review.baselineDays(),
                review.baselineLeast(),
                silentDays(),
                figures.thresholds());
        return new RuleBook(
                entries,
                limits,
                new BusinessHours(review.zone(), review.days(), review.opens(), review.closes(), Set.of()));
    }

    private int silentDays() {
        LocalDate first = LocalDate.EPOCH;
        return (int) ChronoUnit.DAYS.between(first, first.plus(figures.silentAfter()));
    }
}
