package rehab.adherence.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of lines that were ordered although a safety rule spoke against them, by rule.
 *
 * @param from first local day of the patients
 * @param to last local day of the patients
 * @param rules those that were overridden, ever, in the clinic's prescriptions
 * @param selfReported always true: all of this is what patients say
 */
@Schema(
        name = "RuleOutcomes",
        requiredProperties = {"from", "to", "rules", "selfReported"})
record RuleOutcomesView(LocalDate from, LocalDate to, List<Outcome> rules, boolean selfReported) {

    /**
     * One rule. That pain followed does not say that the rule was right: stops are counted, not compared.
     *
     * @param ruleId the catalog's, all its versions together
     * @param patients patients who reported such a line in these days; null when they are fewer than five, but not none
     * @param sessions sessions in which they did; null as well then
     * @param stopsForPain sessions in which pain ended such a line; null as well then
     */
    @Schema(
            name = "RuleOutcome",
            requiredProperties = {"ruleId", "patients", "sessions", "stopsForPain"})
    record Outcome(
            UUID ruleId,
            @JsonInclude @Schema(nullable = true) @Nullable Integer patients,
            @JsonInclude @Schema(nullable = true) @Nullable Integer sessions,
            @JsonInclude @Schema(nullable = true) @Nullable Integer stopsForPain) {}
}
