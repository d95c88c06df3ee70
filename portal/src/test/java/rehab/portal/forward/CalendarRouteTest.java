package rehab.portal.forward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
class CalendarRouteTest {
    private static final String SECRET = "abcdefghijklmnopqrstuvwxyz234567";

    @SuppressWarnings("NullAway.Init") // given by Neighbourhood before each test
    StubService prescription;

    @BeforeEach
    void forgetEarlierCalls() {
        prescription.reset();
    }

    @Test
    void aFeedIsReadWithoutASession() {
        // Given
        byte[] calendar = "BEGIN:VCALENDAR".getBytes(UTF_8);
        prescription.answer(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/calendar;charset=UTF-8");
            exchange.getResponseHeaders().set("ETag", "\"abc\"");
            exchange.sendResponseHeaders(200, calendar.length);
            exchange.getResponseBody().write(calendar);
            exchange.close();
        });

        // When
        HttpResponse<String> answer = new Browser()
                .get("/calendar/" + SECRET + ".ics?x=y", "If-None-Match", "\"old\"", "Authorization", "Bearer forged");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"abc\"");
        assertThat(answer.body()).isEqualTo("BEGIN:VCALENDAR");
        Seen seen = prescription.seen().get(0);
        assertThat(seen.uri()).isEqualTo("/calendar/" + SECRET + ".ics");
        assertThat(seen.headers().getFirst("If-None-Match")).isEqualTo("\"old\"");
        assertThat(seen.headers()).doesNotContainKeys("Authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/",
                "/calendar/" + SECRET,
                "/calendar/" + SECRET + "x.ics",
                "/calendar/" + SECRET + ".ics/",
                "/calendar/ABCDEFGHIJKLMNOPQRSTUVWXYZ234567.ics"
            })
    void nothingElseGetsThrough(String path) {
        // When
        HttpResponse<String> answer = new Browser().get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(prescription.seen()).isEmpty();
    }

    @Test
    void aFeedIsOnlyRead() {
        // When
        HttpResponse<String> answer =
                new Browser().plain("DELETE", "/calendar/" + SECRET + ".ics", BodyPublishers.noBody());

        // Then
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(prescription.seen()).isEmpty();
    }
}
