package rehab.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLifetimeTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final SessionSettings defaults = new SmallRyeConfigBuilder()
            .withMapping(SessionSettings.class)
            .withConverter(Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
            .build()
            .getConfigMapping(SessionSettings.class);
    private final SessionLifetime lifetime = new SessionLifetime(defaults);

    @Test
    void hasTheDefaultsThatAreDocumented() {
        // When, Then
        assertThat(defaults.idle()).isEqualTo(Duration.ofDays(14));
        assertThat(defaults.longest()).isEqualTo(Duration.ofDays(30));
        assertThat(defaults.renewAhead()).isEqualTo(Duration.ofSeconds(30));
        assertThat(defaults.cleanUpEvery()).isEqualTo(Duration.ofMinutes(10));
        assertThat(defaults.tokenTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(defaults.tokenUrl())
                .isEqualTo(URI.create("http://localhost:8180/realms/rehab/protocol/openid-connect/token"));
    }

    @Test
    void endsAfterTheIdleTime() {
        // Given
        StoredSession session = sessionGoodFor(Duration.ofMinutes(5));

        // When
        Instant end = lifetime.endOf(session, START.plus(Duration.ofDays(1)));

        // Then
        assertThat(end).isEqualTo(START.plus(Duration.ofDays(15)));
    }

    @Test
    void neverOutlivesTheLongestTime() {
        // Given
        StoredSession session = sessionGoodFor(Duration.ofMinutes(5));

        // When
        Instant end = lifetime.endOf(session, START.plus(Duration.ofDays(29)));

        // Then
        assertThat(end).isEqualTo(START.plus(Duration.ofDays(30)));
    }

    @Test
    void renewsTokensBeforeTheyRunOut() {
        // Given
        StoredSession session = sessionGoodFor(Duration.ofSeconds(60));

        // When, Then
        assertThat(lifetime.needsRenewal(session, START.plusSeconds(29))).isFalse();
        assertThat(lifetime.needsRenewal(session, START.plusSeconds(30))).isTrue();
    }

    private static StoredSession sessionGoodFor(Duration time) {
        return new StoredSession(new SessionTokens("id", "access", null), START.plus(time), START);
    }
}
