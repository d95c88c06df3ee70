package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausePolicyTest {

    @ParameterizedTest
    @CsvSource({"DRAFT, NOT_ACTIVE, NOT_PAUSED", "ACTIVE, , NOT_PAUSED", "PAUSED, NOT_ACTIVE,"})
    void onlyWhatRunsIsPausedAndOnlyWhatIsPausedIsResumed(
            PrescriptionStatus status, PausePolicy.@Nullable Refusal pausing, PausePolicy.@Nullable Refusal resuming) {
        assertThat(PausePolicy.refusePause(status).orElse(null)).isEqualTo(pausing);
        assertThat(PausePolicy.refuseResume(status).orElse(null)).isEqualTo(resuming);
    }

    @Test
    void aDayThatHasBegunIsNotTakenBack() {
        assertThat(PausePolicy.effectiveFrom(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
