package rehab.adherence.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every default, so that none changes unnoticed. */
class ReminderSettingsTest {

    @Test
    void defaults() {
        // When
        ReminderSettings settings = new SmallRyeConfigBuilder()
                .withMapping(ReminderSettings.class)
                .build()
                .getConfigMapping(ReminderSettings.class);

        // Then
        assertThat(settings.smtpHost()).isEmpty();
        assertThat(settings.portalUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.at()).isEqualTo(LocalTime.of(18, 0));
        assertThat(settings.quietFrom()).isEqualTo(LocalTime.of(21, 0));
        assertThat(settings.quietUntil()).isEqualTo(LocalTime.of(8, 0));
        assertThat(settings.quiet()).isEqualTo(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)));
        assertThat(settings.attempts()).isEqualTo(3);
        assertThat(settings.retryAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.linksKept()).isEqualTo(Period.ofDays(90));
        assertThat(ReminderSettings.class.getDeclaredMethods())
                .filteredOn(method -> !method.isDefault() && !method.isSynthetic())
                .as("asserted above")
                .hasSize(9);
    }

    @Test
    void withoutAMailServerNoneIsConfiguredAndWithOneBothKnowIt() throws IOException {
        // When
        SmallRyeConfig without = configured(Map.of());
        SmallRyeConfig with = configured(Map.of("REHAB_SMTP_HOST", "smtp.example"));

        // Then
        assertThat(without.getConfigMapping(ReminderSettings.class).smtpHost()).isEmpty();
        assertThat(with.getConfigMapping(ReminderSettings.class).smtpHost()).hasValue("smtp.example");
        assertThat(with.getValue("quarkus.mailer.host", String.class)).isEqualTo("smtp.example");
        assertThat(with.getValue("quarkus.mailer.start-tls", String.class)).isEqualTo("REQUIRED");
        assertThat(with.getOptionalValue("quarkus.mailer.username", String.class))
                .isEmpty();
    }

    private SmallRyeConfig configured(Map<String, String> environment) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(
                        Objects.requireNonNull(getClass().getResource("/application.properties"))))
                .withSources(new PropertiesConfigSource(environment, "environment", 400))
                .withMapping(ReminderSettings.class)
                .build();
    }
}
