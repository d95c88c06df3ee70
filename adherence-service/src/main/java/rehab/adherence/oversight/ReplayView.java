package rehab.adherence.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.rule.ReviewRule;

/**
 * What a rule would have found in the clinic.
 *
 * @param threshold the line that it was tried with; absent for a rule that has none
 * @param days how many, today among them
 * @param fired how often it would have found something
 * @param patients of how many patients
 * @param perWeek by local ISO week, oldest first; weeks without a finding are left out
 */
@Schema(
        name = "RuleReplay",
        requiredProperties = {"rule", "days", "fired", "patients", "perWeek"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayView(ReviewRule rule, @Nullable Double threshold, int days, int fired, int patients, List<Week> perWeek) {

    /** One week. */
    @Schema(
            name = "RuleReplayWeek",
            requiredProperties = {"isoWeek", "fired"})
    record Week(String isoWeek, int fired) {}
}
