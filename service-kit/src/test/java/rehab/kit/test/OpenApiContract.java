package rehab.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is what the service really offers. {@code mvn verify -Dcontracts.update=true} writes it
 * anew.
 */
public abstract class OpenApiContract {

    @TestHTTPResource(value = "/openapi", management = true)
    URI document;

    @Test
    void committedDocumentIsWhatTheServiceOffers() throws IOException {
        // Given
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        Path committed = Path.of("../contracts/openapi", service + ".yaml");

        // When
        String offered = RestAssured.given()
                .accept("application/yaml")
                .when()
                .get(document)
                .asString();
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(committed, offered);
        }

        // Then
        assertThat(offered).contains("openapi: 3.");
        assertThat(committed)
                .as("write it with -Dcontracts.update=true")
                .content()
                .isEqualTo(offered);
    }
}
