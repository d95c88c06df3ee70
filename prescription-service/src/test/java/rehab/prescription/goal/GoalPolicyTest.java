package rehab.prescription.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.prescription.goal.GoalPolicy.Refusal;

class GoalPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"0, 10, ", "4, 4, ", "4, , ", ", 4, ", "5, 4, TARGET_BELOW_BASELINE"})
    void aTargetIsNotBelowTheBaseline(Integer baseline, Integer target, Refusal refusal) {
        GoalContent wanted = new GoalContent("Reach a shelf", baseline, target, null, GoalStatus.OPEN, null);
        assertThat(GoalPolicy.refuse(wanted, null, TODAY)).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, ",
        "2031-11-20, ",
        "2026-11-19, DUE_IN_THE_PAST",
        "2031-11-21, DUE_TOO_FAR",
        "+99999-01-01, DUE_TOO_FAR"
    })
    void aGoalIsDueInTheYearsToCome(LocalDate due, Refusal refusal) {
        assertThat(GoalPolicy.refuse(due(due), null, TODAY)).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void aDayThatIsPastMeanwhileMayStay() {
        LocalDate past = TODAY.minusDays(1);
        assertThat(GoalPolicy.refuse(due(past), due(past), TODAY)).isEmpty();
        assertThat(GoalPolicy.refuse(due(past), due(TODAY), TODAY)).containsExactly(Refusal.DUE_IN_THE_PAST);
    }

    @ParameterizedTest
    @CsvSource({"DROPPED, , DROPPED_WITHOUT_REASON", "DROPPED, Moved on, ", "ACHIEVED, , ", "OPEN, , "})
    void whatIsDroppedIsDroppedForAReason(GoalStatus status, String reason, Refusal refusal) {
        GoalContent wanted = new GoalContent("Reach a shelf", null, null, null, status, reason);
        assertThat(GoalPolicy.refuse(wanted, due(null), TODAY))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    private static GoalContent due(@Nullable LocalDate due) {
        return new GoalContent("Reach a shelf", null, null, due, GoalStatus.OPEN, null);
    }
}
