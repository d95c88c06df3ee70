package rehab.adherence.clinicrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.rule.BusinessHours;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.RuleBook;
import rehab.adherence.rule.ThresholdRange;
import rehab.adherence.rule.Tier;

/** A clinic's rules as they are. */
@Schema(
        name = "ClinicRules",
        requiredProperties = {"rules", "hours"})
record ClinicRulesView(List<Rule> rules, ClinicRulesEntry.Hours hours) {

    /**
     * One rule.
     *
     * @param threshold its line; absent for a rule that has none
     * @param minimum the lowest that may be set
     * @param maximum the highest that may be set
     */
    @Schema(
            name = "ClinicRule",
            requiredProperties = {"rule", "tier", "due"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            ReviewRule rule,
            Tier tier,
            ClinicRulesEntry.Due due,
            @Nullable Double threshold,
            @Nullable Double minimum,
            @Nullable Double maximum) {

        static Rule of(ReviewRule rule, RuleBook book) {
            RuleBook.Entry entry = book.entry(rule);
            ThresholdRange range = ThresholdRange.of(rule).orElse(null);
            return new Rule(
                    rule,
                    entry.tier(),
                    new ClinicRulesEntry.Due(entry.due().amount(), entry.due().unit()),
                    book.limits().threshold(rule),
                    range == null ? null : range.min(),
                    range == null ? null : range.max());
        }
    }

    static ClinicRulesView of(RuleBook book) {
        BusinessHours hours = book.hours();
        return new ClinicRulesView(
                Arrays.stream(ReviewRule.values())
                        .map(rule -> Rule.of(rule, book))
                        .toList(),
                new ClinicRulesEntry.Hours(
                        hours.zone().getId(),
                        new TreeSet<>(hours.days()),
                        hours.opens(),
                        hours.closes(),
                        hours.holidays().stream().sorted().toList()));
    }
}
