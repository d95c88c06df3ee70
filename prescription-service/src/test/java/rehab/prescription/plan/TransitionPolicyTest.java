package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rehab.prescription.plan.TransitionPolicy.Decision;
import rehab.prescription.plan.TransitionPolicy.Refusal;

class TransitionPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 25);

    @ParameterizedTest(name = "{0} of what is {1} makes it {2} from {3} days after today")
    @CsvSource({
        "PAUSE,    ACTIVE,  PAUSED,    1",
        "HOLD,     ACTIVE,  ON_HOLD,   0",
        "HOLD,     PAUSED,  ON_HOLD,   0",
        "RESUME,   PAUSED,  ACTIVE,    1",
        "RESUME,   ON_HOLD, ACTIVE,    0",
        "STOP,     ACTIVE,  STOPPED,   0",
        "STOP,     PAUSED,  STOPPED,   0",
        "STOP,     ON_HOLD, STOPPED,   0",
        "COMPLETE, ACTIVE,  COMPLETED, 1",
        "COMPLETE, PAUSED,  COMPLETED, 1",
        "COMPLETE, ON_HOLD, COMPLETED, 1",
    })
    void moves(Transition wanted, PrescriptionStatus status, PrescriptionStatus then, int days) {
        assertThat(TransitionPolicy.decide(wanted, status, TODAY))
                .isEqualTo(new Decision.Move(then, TODAY.plusDays(days)));
    }

    @ParameterizedTest(name = "{0} of what is {1}: {2}")
    @CsvSource({
        "PAUSE,    DRAFT,   NOT_ACTIVE",
        "PAUSE,    PAUSED,  NOT_ACTIVE",
        "PAUSE,    ON_HOLD, NOT_ACTIVE",
        "HOLD,     DRAFT,   NOTHING_ORDERED",
        "HOLD,     ON_HOLD, ON_HOLD_ALREADY",
        "RESUME,   DRAFT,   NOT_SUSPENDED",
        "RESUME,   ACTIVE,  NOT_SUSPENDED",
        "STOP,     DRAFT,   NOTHING_ORDERED",
        "COMPLETE, DRAFT,   NOTHING_ORDERED",
    })
    void refuses(Transition wanted, PrescriptionStatus status, Refusal refusal) {
        assertThat(TransitionPolicy.decide(wanted, status, TODAY)).isEqualTo(new Decision.Refuse(refusal));
    }

    @ParameterizedTest
    @EnumSource(Transition.class)
    void nothingIsDoneToWhatHasEnded(Transition wanted) {
        for (PrescriptionStatus ended :
                new PrescriptionStatus[] {PrescriptionStatus.COMPLETED, PrescriptionStatus.STOPPED}) {
            assertThat(TransitionPolicy.decide(wanted, ended, TODAY)).isEqualTo(new Decision.Refuse(Refusal.ENDED));
        }
    }

    @Test
    void everyTransitionOfEveryStatusIsDecided() {
        // When
        Stream<Decision> decided = Arrays.stream(Transition.values())
                .flatMap(wanted -> Arrays.stream(PrescriptionStatus.values())
                        .map(status -> TransitionPolicy.decide(wanted, status, TODAY)));

        // Then
        assertThat(decided).hasSize(30).doesNotContainNull();
    }
}
