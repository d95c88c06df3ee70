package rehab.adherence.clinicrule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The rules as the configuration has them, and what a clinic says laid over them. */
@ApplicationScoped
class ShippedRules {
    private final AdherenceSettings figures;
    private final ReviewSettings review;

    ShippedRules(AdherenceSettings figures, ReviewSettings review) {
        this.figures = figures;
        this.review = review;
    }

    RuleBook book() {
        Map<ReviewRule, RuleBook.Entry> entries = new EnumMap<>(ReviewRule.class);
        review.rules()
                .forEach((rule, said) ->
                        entries.put(rule, new RuleBook.Entry(said.tier(), new Term(said.amount(), said.unit()))));
        return new RuleBook(
                entries,
                limits(),
                new BusinessHours(review.zone(), review.days(), review.opens(), review.closes(), Set.of()));
    }

    /** What is said must have been checked. */
    RuleBook with(ClinicRulesEntry said) {
        RuleBook book = book();
        Map<ReviewRule, RuleBook.Entry> entries = new EnumMap<>(book.entries());
        RuleLimits limits = book.limits();
        for (ClinicRulesEntry.Rule rule : said.rules()) {
            entries.put(
                    rule.rule(),
                    new RuleBook.Entry(
                            rule.tier(),
                            new Term(rule.due().amount(), rule.due().unit())));
            Double threshold = rule.threshold();
            limits = threshold == null ? limits : limits.with(rule.rule(), threshold);
        }
        ClinicRulesEntry.Hours hours = said.hours();
        return new RuleBook(
                entries,
                limits,
                new BusinessHours(
                        ZoneId.of(hours.zone()),
                        hours.days(),
                        hours.opens(),
                        hours.closes(),
                        Set.copyOf(hours.holidays())));
    }

    private RuleLimits limits() {
        return new RuleLimits(
                review.painHighFrom(),
                review.painRiseBy(),
                review.baselineDays(),
                review.baselineLeast(),
                silentDays(),
                figures.thresholds());
    }

    private int silentDays() {
        LocalDate first = LocalDate.EPOCH;
        return (int) ChronoUnit.DAYS.between(first, first.plus(figures.silentAfter()));
    }
}
