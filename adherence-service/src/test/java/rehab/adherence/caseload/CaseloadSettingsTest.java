package rehab.adherence.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import rehab.adherence.figure.Thresholds;
import rehab.adherence.rule.RuleLimits;

class CaseloadSettingsTest {

    @Test
    void defaults() {
        // Given
        CaseloadSettings settings = new SmallRyeConfigBuilder()
                .withMapping(CaseloadSettings.class)
                .build()
                .getConfigMapping(CaseloadSettings.class);

        // Then
        assertThat(settings.quietDays()).isEqualTo(7);
        assertThat(settings.lines(new RuleLimits(8, 3, 28, 3, 10, new Thresholds(0.8, 0.8, 1.2, 3))))
                .isEqualTo(new ReasonPolicy.Lines(8, 3, 10, 7));
    }
}
