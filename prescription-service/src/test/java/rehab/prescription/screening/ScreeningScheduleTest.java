package rehab.prescription.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScreeningScheduleTest {

    @Test
    void looksEveryMinuteUnlessToldOtherwise() {
        // Given
        ScreeningSchedule schedule = new SmallRyeConfigBuilder()
                .withMapping(ScreeningSchedule.class)
                .build()
                .getConfigMapping(ScreeningSchedule.class);

        // When
        Duration every = schedule.every();

        // Then
        assertThat(every).isEqualTo(Duration.ofMinutes(1));
    }
}
