package rehab.adherence.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class CaseloadSettingsTest {

    @Test
    void defaults() {
        // Given
        CaseloadSettings settings = new SmallRyeConfigBuilder()
                .withMapping(CaseloadSettings.class)
                .build()
                .getConfigMapping(CaseloadSettings.class);

        // Then
        assertThat(settings.painHigh()).isEqualTo(7);
        assertThat(settings.painRise()).isEqualTo(2);
        assertThat(settings.quietDays()).isEqualTo(7);
        assertThat(settings.lines(Period.ofWeeks(2), LocalDate.EPOCH)).isEqualTo(new ReasonPolicy.Lines(7, 2, 14, 7));
    }
}
