package rehab.prescription.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the rules that were broken.
 *
 * @param from first day, in UTC, on which something was found
 * @param to last day
 * @param rules those that were broken, the most frequent first
 */
@Schema(name = "SafetyFigures")
record RuleFigures(LocalDate from, LocalDate to, List<OfRule> rules) {
    RuleFigures {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param fired findings, each line, condition and version of the rule once
     * @param prescriptions in how many prescriptions
     * @param overridden findings that clinicians answered in full
     * @param stillOpen findings that nobody has answered in full, where line and condition are still there; what is neither
     *     overridden nor open was heeded
     * @param reasons that were given, the most frequent first
     */
    @Schema(name = "SafetyFiguresOfRule")
    record OfRule(UUID ruleId, long fired, long prescriptions, long overridden, long stillOpen, List<Given> reasons) {
        OfRule {
            reasons = List.copyOf(reasons);
        }
    }

    /** How often a reason was given. */
    @Schema(name = "SafetyReasonCount")
    record Given(AcknowledgementReason code, long count) {}
}
