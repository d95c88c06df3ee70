package rehab.adherence.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.plan.OrderedVersion.PainLimits;
import rehab.adherence.plan.OrderedVersion.PainRule;

/** Pain rule of the clinical model: 0-3 go on, 4-5 acceptable if settled, 6-10 stop; or any pain stops. */
class PainRulePolicyTest {

    @ParameterizedTest(name = "{0} {1}-{2}: pain {3}, stopped {4} means {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            STOP_ON_PAIN    | -  | -    | -    | false   | -
            STOP_ON_PAIN    | -  | -    | 0    | false   | GO_ON
            STOP_ON_PAIN    | -  | -    | 1    | false   | STOP_EXERCISE
            STOP_ON_PAIN    | -  | -    | 10   | false   | STOP_EXERCISE
            STOP_ON_PAIN    | -  | -    | -    | true    | STOP_EXERCISE
            STOP_ON_PAIN    | -  | -    | 0    | true    | STOP_EXERCISE
            STOP_ON_PAIN    | 3  | 6    | 2    | false   | STOP_EXERCISE
            PAIN_MONITORING | 3  | 6    | -    | false   | -
            PAIN_MONITORING | 3  | 6    | 0    | false   | GO_ON
            PAIN_MONITORING | 3  | 6    | 3    | false   | GO_ON
            PAIN_MONITORING | 3  | 6    | 4    | false   | ACCEPTABLE_IF_SETTLED
            PAIN_MONITORING | 3  | 6    | 5    | false   | ACCEPTABLE_IF_SETTLED
            PAIN_MONITORING | 3  | 6    | 6    | false   | STOP_EXERCISE
            PAIN_MONITORING | 3  | 6    | 10   | false   | STOP_EXERCISE
            PAIN_MONITORING | 3  | 6    | 2    | true    | STOP_EXERCISE
            PAIN_MONITORING | 3  | 6    | -    | true    | STOP_EXERCISE
            PAIN_MONITORING | 1  | 2    | 1    | false   | GO_ON
            PAIN_MONITORING | 1  | 2    | 2    | false   | STOP_EXERCISE
            PAIN_MONITORING | 4  | 8    | 7    | false   | ACCEPTABLE_IF_SETTLED
            PAIN_MONITORING | -  | -    | 0    | false   | GO_ON
            PAIN_MONITORING | -  | -    | 1    | false   | STOP_EXERCISE
            """)
    void painOfAnExercise(
            PainRule rule,
            @Nullable Integer on,
            @Nullable Integer stop,
            @Nullable Integer pain,
            boolean stopped,
            @Nullable PainVerdict verdict) {
        // Given
        PainLimits limits = on == null || stop == null ? null : new PainLimits(on, stop);

        // Then
        assertThat(new PainRulePolicy(rule, limits).judge(pain, stopped).orElse(null))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: lines {1}, pain after {2} asks {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PAIN_MONITORING | ''                          | - | false
            PAIN_MONITORING | GO_ON                       | 3 | false
            PAIN_MONITORING | GO_ON                       | 4 | true
            PAIN_MONITORING | GO_ON                       | 7 | true
            PAIN_MONITORING | GO_ON ACCEPTABLE_IF_SETTLED | - | true
            PAIN_MONITORING | STOP_EXERCISE               | 0 | true
            STOP_ON_PAIN    | GO_ON                       | 2 | false
            STOP_ON_PAIN    | STOP_EXERCISE               | - | true
            """)
    void theQuestionADayLater(PainRule rule, String lines, @Nullable Integer painAfter, boolean asks) {
        // Given
        List<PainVerdict> verdicts = Arrays.stream(lines.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PainVerdict::valueOf)
                .toList();

        // Then
        assertThat(new PainRulePolicy(rule, new PainLimits(3, 6)).asksFollowUp(verdicts, painAfter))
                .isEqualTo(asks);
    }

    @Test
    void everyPainHasAVerdict() {
        // Given
        var policy = new PainRulePolicy(PainRule.PAIN_MONITORING, new PainLimits(3, 6));

        // Then
        for (int pain = 0; pain <= 10; pain++) {
            assertThat(policy.judge(pain, false)).isPresent();
        }
    }
}
