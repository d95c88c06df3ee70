package rehab.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void hasTheDefaultsThatAreDocumented() {
        // When
        PortalSettings defaults = new SmallRyeConfigBuilder()
                .withMapping(PortalSettings.class)
                .withDefaultValue("rehab.portal.client-secret", "secret")
                .build()
                .getConfigMapping(PortalSettings.class);

        // Then
        assertThat(defaults.url()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(defaults.issuer()).isEqualTo(URI.create("http://localhost:8180/realms/rehab"));
        assertThat(defaults.clientId()).isEqualTo("portal");
        assertThat(defaults.cookieSecure()).isTrue();
    }

    @Test
    void hasNoDefaultForTheSecret() {
        // Given
        SmallRyeConfigBuilder nothingSet = new SmallRyeConfigBuilder().withMapping(PortalSettings.class);

        // When, Then
        assertThatThrownBy(nothingSet::build)
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("rehab.portal.client-secret");
    }
}
