package rehab.catalog.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static rehab.catalog.safety.SafetyFixtures.EVIDENCE;
import static rehab.catalog.safety.SafetyFixtures.SHIPPED;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.exercise.HazardTag;
import rehab.kit.problem.FieldProblem;

class RuleCheckTest {

    @Test
    void aSoundRuleHasNoProblem() {
        assertThat(fields(rule(List.of("STERNOTOMY"), new Window(2, 8), "Take care.", EVIDENCE)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aProblemNamesItsField(String field, SafetyRule rule) {
        assertThat(fields(rule)).containsExactly(field);
    }

    static Stream<Arguments> bad() {
        List<String> dated = List.of("STERNOTOMY");
        return Stream.of(
                Arguments.of("conditions", rule(List.of(), null, "Care.", EVIDENCE)),
                Arguments.of("conditions[0]", rule(List.of("FLU"), null, "Care.", EVIDENCE)),
                Arguments.of("conditions[1]", rule(List.of("VERTIGO", "VERTIGO"), null, "Care.", EVIDENCE)),
                Arguments.of("window", rule(dated, new Window(null, null), "Care.", EVIDENCE)),
                Arguments.of("window.toWeeks", rule(dated, new Window(8, 8), "Care.", EVIDENCE)),
                Arguments.of("window.fromWeeks", rule(dated, new Window(-1, 8), "Care.", EVIDENCE)),
                Arguments.of("window.toWeeks", rule(dated, new Window(null, 521), "Care.", EVIDENCE)),
                Arguments.of("window", rule(List.of("VERTIGO"), new Window(1, 2), "Care.", EVIDENCE)),
                Arguments.of("window", rule(List.of("STERNOTOMY", "PREGNANCY"), new Window(1, 2), "Care.", EVIDENCE)),
                Arguments.of("message", rule(dated, null, "x".repeat(140), EVIDENCE)),
                Arguments.of("message", rule(dated, null, " ", EVIDENCE)),
                Arguments.of(
                        "evidence.source",
                        rule(dated, null, "Care.", new Evidence("Because.", null, EvidenceLevel.GUIDELINE))));
    }

    @Test
    void oneHundredAndThirtyNineCharactersFit() {
        assertThat(fields(rule(List.of("VERTIGO"), null, "ä".repeat(139), EVIDENCE)))
                .isEmpty();
    }

    private static SafetyRule rule(
            List<String> conditions, @Nullable Window window, String message, Evidence evidence) {
        return new SafetyRule(List.of(HazardTag.PUSH), conditions, window, false, Tier.WARN, message, null, evidence);
    }

    private static List<String> fields(SafetyRule rule) {
        return RuleCheck.problems(rule, SHIPPED.conditions()).stream()
                .map(FieldProblem::field)
                .toList();
    }
}
