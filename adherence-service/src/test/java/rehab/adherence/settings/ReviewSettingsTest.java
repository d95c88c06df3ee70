package rehab.adherence.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rehab.adherence.rule.ReviewRule;

/** Every default, so that none changes unnoticed. */
class ReviewSettingsTest {

    @Test
    void defaults() throws IOException {
        // When
        ReviewSettings settings = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Objects.requireNonNull(getClass().getResource("/application.properties"))))
                .withMapping(ReviewSettings.class)
                .build()
                .getConfigMapping(ReviewSettings.class);

        // Then
        assertThat(settings.rules()).hasSize(ReviewRule.values().length);
        assertRule(settings, ReviewRule.STOP_LIST_SYMPTOM, "CRITICAL 4 BUSINESS_HOURS");
        assertRule(settings, ReviewRule.PAIN_HIGH, "HIGH 1 BUSINESS_DAYS");
        assertRule(settings, ReviewRule.PAIN_RISE, "HIGH 1 BUSINESS_DAYS");
        assertRule(settings, ReviewRule.STOP_FOR_PAIN, "HIGH 1 BUSINESS_DAYS");
        assertRule(settings, ReviewRule.SILENCE, "HIGH 1 BUSINESS_DAYS");
        assertRule(settings, ReviewRule.MISSED_IN_A_ROW, "MEDIUM 3 BUSINESS_DAYS");
        assertRule(settings, ReviewRule.OVER_DOSE, "MEDIUM 3 BUSINESS_DAYS");
        assertRule(settings, ReviewRule.COMMENT, "LOW 1 WEEKS");
        assertRule(settings, ReviewRule.RED_FLAG, "CRITICAL 4 BUSINESS_HOURS");
        assertRule(settings, ReviewRule.FLARE, "HIGH 1 BUSINESS_DAYS");
        assertRule(settings, ReviewRule.PROGRESSION_PROPOSAL, "LOW 1 WEEKS");
        assertRule(settings, ReviewRule.RECALLED_CONTENT, "LOW 1 WEEKS");
        assertThat(settings.painHighFrom()).isEqualTo(7);
        assertThat(settings.painRiseBy()).isEqualTo(2);
        assertThat(settings.baselineDays()).isEqualTo(28);
        assertThat(settings.baselineLeast()).isEqualTo(3);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.days()).isEqualTo(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(settings.opens()).isEqualTo(LocalTime.of(8, 0));
        assertThat(settings.closes()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void everySettingIsAssertedAbove() {
        assertThat(ReviewSettings.class.getDeclaredMethods())
                .filteredOn(method -> !method.isDefault() && !method.isSynthetic())
                .hasSize(9);
    }

    private static void assertRule(ReviewSettings settings, ReviewRule rule, String expected) {
        ReviewSettings.Rule said = Objects.requireNonNull(settings.rules().get(rule), rule::name);
        assertThat(said.tier() + " " + said.amount() + " " + said.unit()).isEqualTo(expected);
    }
}
