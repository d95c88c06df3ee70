package rehab.portal.spa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rehab.portal.test.Browser;
import rehab.portal.test.Neighbourhood;
import rehab.portal.test.PostgresResource;

/** What changes when the portal is told that it stands behind HTTPS, which is what it assumes unless told otherwise. */
@QuarkusTest
@TestProfile(SecurityHeadersTest.BehindHttps.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbourhood.class)
class SecurityHeadersTest {

    @Test
    void keepsCookiesToHttps() {
        // Given
        Browser browser = new Browser();

        // When
        HttpResponse<String> answer = browser.get("/sign-in");

        // Then
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("HttpOnly"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
    }

    /** The default, which the other tests switch off because they speak plain HTTP. */
    public static final class BehindHttps implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rehab.portal.cookie-secure", "true");
        }
    }
}
