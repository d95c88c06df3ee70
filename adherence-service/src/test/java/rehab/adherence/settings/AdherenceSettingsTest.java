package rehab.adherence.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import rehab.adherence.figure.Thresholds;

/** Every default, so that none changes unnoticed. */
class AdherenceSettingsTest {

    @Test
    void defaults() {
        // When
        AdherenceSettings settings = new SmallRyeConfigBuilder()
                .withMapping(AdherenceSettings.class)
                .build()
                .getConfigMapping(AdherenceSettings.class);

        // Then
        assertThat(settings.completeFrom()).isEqualTo(0.8);
        assertThat(settings.satisfactoryFrom()).isEqualTo(0.8);
        assertThat(settings.overDoseAbove()).isEqualTo(1.2);
        assertThat(settings.missedInARow()).isEqualTo(3);
        assertThat(settings.thresholds()).isEqualTo(new Thresholds(0.8, 0.8, 1.2, 3));
        assertThat(settings.acceptedLate()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.acceptedAtAll()).isEqualTo(Duration.ofDays(365));
        assertThat(settings.followUpAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(settings.followUpUntil()).isEqualTo(Duration.ofDays(3));
        assertThat(settings.clockSkew()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.silentAfter()).isEqualTo(Period.ofDays(14));
        assertThat(settings.smallestGroup()).isEqualTo(5);
        assertThat(settings.monthsAhead()).isEqualTo(3);
        assertThat(settings.progressionLooksBack()).isEqualTo(Period.ofDays(180));
        assertThat(settings.measuresEvery()).isEqualTo(Period.ofDays(28));
        assertThat(settings.importantPainChange()).isEqualTo(2);
        assertThat(settings.detectablePainChange()).isEqualTo(4);
        assertThat(settings.painChangeSource()).contains("neck pain");
        assertThat(settings.importantFunctionChange()).isEqualTo(2);
        assertThat(settings.detectableFunctionChange()).isEqualTo(3);
        assertThat(settings.functionChangeSource()).contains("Stratford");
    }

    @Test
    void everySettingIsAssertedAbove() {
        assertThat(AdherenceSettings.class.getDeclaredMethods())
                .filteredOn(method -> !method.isDefault() && !method.isSynthetic())
                .hasSize(20);
    }
}
