package rehab.portal.spa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.portal.test.Browser;
import rehab.portal.test.Neighbourhood;
import rehab.portal.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbourhood.class)
class WebApplicationTest {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/patients",
                "/patients/0198c0de-0000-7000-8000-000000000001/prescriptions/new",
                "/session/1/2",
                "/progress/",
                "/quick-start",
                "/apiary"
            })
    void answersEveryPageWithTheApplication(String path) {
        // When
        HttpResponse<String> answer = browser.get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsIgnoringCase("<!doctype html>").contains("id=\"root\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/missing.js",
                "/patients/missing.png",
                "/assets/missing",
                "/assets/missing-1a2b3c4d.js",
                "/api/nothing",
                "/q/health",
                "/q/openapi",
                "/sign-out/further",
                "/assets/..%2f..%2fapplication.properties",
                "/application.properties",
                "/db/migration/V1__sessions.sql"
            })
    void takesNoMissingFileForAPage(String path) {
        // When
        HttpResponse<String> answer = browser.get(path);

        // Then
        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.body()).doesNotContain("id=\"root\"").doesNotContain("REHAB_");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("max-age");
    }

    @Test
    void letsHashedFilesBeKeptForEver() {
        // When
        HttpResponse<String> answer = browser.get("/assets/placeholder-1a2b3c4d.js");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("javascript");
    }

    @Test
    void hasOtherFilesAskedForAgain() {
        // When
        HttpResponse<String> answer = browser.get("/robots.txt");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @Test
    void sendsThePageOnlyWhenItChanged() {
        // Given
        String etag = browser.get("/").headers().firstValue("ETag").orElseThrow();

        // When
        HttpResponse<String> same = browser.get("/patients", "If-None-Match", etag);
        HttpResponse<String> other = browser.get("/patients", "If-None-Match", "\"older\"");

        // Then
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/placeholder-1a2b3c4d.js"})
    void compresses(String path) {
        // When
        HttpResponse<String> answer = browser.get(path, "Accept-Encoding", "gzip");

        // Then
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/placeholder-1a2b3c4d.js", "/api/me", "/missing.js", "/sign-in"})
    void tellsBrowsersWhatNotToDo(String path) {
        // When
        HttpResponse<String> answer = browser.get(path);

        // Then
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval", "*");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    void takesNoOtherMethodForAPage() {
        // When
        HttpResponse<String> answer = browser.plain("POST", "/patients", BodyPublishers.ofString("x=1"));

        // Then
        assertThat(answer.statusCode()).isIn(404, 405);
    }
}
