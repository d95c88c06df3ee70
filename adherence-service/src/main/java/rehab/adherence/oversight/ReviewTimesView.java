package rehab.adherence.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.rule.ReviewRule;

/** How long tasks waited, by rule. */
@Schema(
        name = "ReviewTimes",
        requiredProperties = {"from", "to", "rules"})
record ReviewTimesView(LocalDate from, LocalDate to, List<Rule> rules) {

    /**
     * The tasks of one rule that were opened on these days.
     *
     * @param opened how many
     * @param closed how many of them are closed
     * @param overdue how many are open and were due before now, or were closed after they were due
     * @param medianHours of those closed, from opening to disposition, by the calendar; absent for fewer patients than may
     *     be told about
     */
    @Schema(
            name = "RuleReviewTimes",
            requiredProperties = {"rule", "opened", "closed", "overdue"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            ReviewRule rule,
            int opened,
            int closed,
            int overdue,
            @Nullable Double medianHours) {}
}
