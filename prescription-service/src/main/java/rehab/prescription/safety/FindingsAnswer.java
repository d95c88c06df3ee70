package rehab.prescription.safety;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the catalog answers; lines are named by their place in the question, conditions by their code. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FindingsAnswer(List<Finding> findings, List<Unchecked> unchecked) {

    /** A rule that a line breaks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Finding(
            int line,
            UUID ruleId,
            int ruleVersion,
            Tier tier,
            String message,
            List<String> hazards,
            String condition,
            List<String> saferVariants,
            @Nullable String saferHint,
            boolean awaitingSignOff) {}

    /** Something that could not be checked. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unchecked(@Nullable Integer line, @Nullable String condition, String reason) {}

    /**
     * The same, when it can be an answer to a question of so many lines about these conditions.
     *
     * @throws IllegalStateException when it cannot: then nothing of it is believed
     */
    FindingsAnswer to(FindingsQuestion question) {
        List<String> codes = question.conditions().stream()
                .map(FindingsQuestion.Condition::code)
                .toList();
        int lines = question.lines().size();
        boolean isComplete = findings != null
                && unchecked != null
                && findings.stream().allMatch(found -> isIn(found.line(), lines) && isWhole(found, codes))
                && unchecked.stream()
                        .allMatch(found -> (found.line() == null || isIn(found.line(), lines))
                                && (found.condition() == null || codes.contains(found.condition()))
                                && found.reason() != null);
        if (!isComplete) {
            throw new IllegalStateException("the catalog's answer does not fit the question");
        }
        return this;
    }

    private static boolean isWhole(Finding found, List<String> codes) {
        return found.ruleId() != null
                && found.tier() != null
                && found.message() != null
                && found.hazards() != null
                && found.saferVariants() != null
                && codes.contains(found.condition());
    }

    private static boolean isIn(int line, int lines) {
        return line >= 0 && line < lines;
    }
}
