package rehab.portal.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForwardSettingsTest {

    @Test
    void hasTheDefaultsThatAreDocumented() {
        // When
        ForwardSettings defaults = new SmallRyeConfigBuilder()
                .withMapping(ForwardSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(ForwardSettings.class);

        // Then
        assertThat(defaults.catalogUrl()).isEqualTo(URI.create("http://localhost:8081"));
        assertThat(defaults.prescriptionUrl()).isEqualTo(URI.create("http://localhost:8082"));
        assertThat(defaults.adherenceUrl()).isEqualTo(URI.create("http://localhost:8083"));
        assertThat(defaults.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(defaults.silenceTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(defaults.connections()).isEqualTo(64);
        assertThat(defaults.largestBody()).isEqualTo(262_144);
        assertThat(defaults.bulkPaths())
                .containsExactlyInAnyOrder("/api/catalog/catalog/import", "/api/catalog/catalog/exercises.csv");
        assertThat(defaults.largestBulkBody()).isEqualTo(4 * 1024 * 1024);
    }
}
