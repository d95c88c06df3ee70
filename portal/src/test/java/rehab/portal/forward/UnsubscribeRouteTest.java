package rehab.portal.forward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.portal.test.Browser;
import rehab.portal.test.Neighbourhood;
import rehab.portal.test.PostgresResource;
import rehab.portal.test.StubService;
import rehab.portal.test.StubService.Seen;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbourhood.class)
@SuppressWarnings("NullAway.Init") // made before each test
class UnsubscribeRouteTest {
    private static final String LINK = "/reminders/abcdefghijklmnopqrstuvwxyz234567";

    @Inject
    ForwardSettings settings;

    private StubService adherence;

    @BeforeEach
    void adherenceIsThere() {
        adherence = new StubService(settings.adherenceUrl().getPort());
        byte[] page = "<!DOCTYPE html>".getBytes(UTF_8);
        adherence.answer(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
    }

    @AfterEach
    void adherenceIsAwayAgain() {
        adherence.stop();
    }

    @Test
    void aLinkIsOpenedWithoutASession() {
        // When
        HttpResponse<String> answer =
                new Browser().get(LINK + "?x=y", "Accept-Language", "es", "Authorization", "Bearer forged");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).isEqualTo("<!DOCTYPE html>");
        Seen seen = adherence.seen().get(0);
        assertThat(seen.method() + " " + seen.uri()).isEqualTo("GET " + LINK);
        assertThat(seen.headers().getFirst("Accept-Language")).isEqualTo("es");
        assertThat(seen.headers()).doesNotContainKeys("Authorization");
    }

    @Test
    void oneClickOfAMailProgramGetsThrough() {
        // When
        HttpResponse<String> answer = new Browser()
                .plain(
                        "POST",
                        LINK,
                        BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        Seen seen = adherence.seen().get(0);
        assertThat(seen.method() + " " + seen.uri()).isEqualTo("POST " + LINK);
        assertThat(seen.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reminders/", LINK + "x", LINK + "/", "/reminders/ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"})
    void nothingElseGetsThrough(String path) {
        assertThat(new Browser().get(path).statusCode()).isEqualTo(404);
        assertThat(adherence.seen()).isEmpty();
    }

    @Test
    void nothingElseIsDoneThere() {
        assertThat(new Browser().plain("DELETE", LINK, BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
        assertThat(new Browser()
                        .plain("POST", LINK, BodyPublishers.ofString("x".repeat(5000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(adherence.seen()).isEmpty();
    }
}
