package rehab.portal.forward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
class ForwardTest {

    @SuppressWarnings("NullAway.Init") // given by Neighbourhood before each test
    StubService catalog;

    @SuppressWarnings("NullAway.Init") // given by Neighbourhood before each test
    StubService prescription;

    @BeforeEach
    void forgetEarlierCalls() {
        catalog.reset();
        prescription.reset();
    }

    @Test
    void callsTheServiceInThePersonsName() {
        // Given
        Browser browser = Browser.signedIn();
        catalog.answer(json(200, "{\"items\":[]}"));

        // When
        HttpResponse<String> answer = browser.get("/api/catalog/exercises?q=chest%20stretch&region=CHEST");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"items\":[]}");
        Seen seen = catalog.seen().get(0);
        assertThat(seen.method()).isEqualTo("GET");
        assertThat(seen.uri()).isEqualTo("/exercises?q=chest%20stretch&region=CHEST");
        String token = seen.headers().getFirst("Authorization").replace("Bearer ", "");
        assertThat(new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8))
                        .getString("preferred_username"))
                .isEqualTo("therapist.north");
    }

    @Test
    void takesNeitherCookiesNorAnyOtherHeaderAlong() {
        // Given
        Browser browser = Browser.signedIn();

        // When
        browser.get(
                "/api/catalog/exercises",
                "Authorization",
                "Bearer forged",
                "X-Forwarded-For",
                "203.0.113.9",
                "Forwarded",
                "for=203.0.113.9",
                "X-Clinic",
                "another",
                "TE",
                "trailers",
                "Accept",
                "application/json",
                "If-None-Match",
                "\"7\"");

        // Then
        Seen seen = catalog.seen().get(0);
        assertThat(seen.headers().get("Authorization")).hasSize(1).noneMatch(value -> value.contains("forged"));
        assertThat(seen.headers().getFirst("Accept")).isEqualTo("application/json");
        assertThat(seen.headers().getFirst("If-None-Match")).isEqualTo("\"7\"");
        assertThat(seen.headers())
                .doesNotContainKeys("Cookie", "Forwarded", "X-clinic", "Te", "User-agent", "X-forwarded-host");
    }

    @Test
    void tellsWhereTheCallCameFromWhateverTheCallerWrites() throws IOException {
        // Given
        Browser browser = Browser.signedIn();

        // When
        browser.get("/api/catalog/exercises");
        browser.get("/api/catalog/exercises", "X-Forwarded-For", "203.0.113.9", "Forwarded", "for=203.0.113.9");
        browser.get("/api/catalog/exercises", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-For", "203.0.113.10");

        // Then
        assertThat(catalog.seen()).hasSize(3);
        for (Seen seen : catalog.seen()) {
            assertThat(seen.headers().get("X-Forwarded-For")).hasSize(1);
            InetAddress told = InetAddress.getByName(seen.headers().getFirst("X-Forwarded-For"));
            assertThat(told.isLoopbackAddress()).isTrue();
            assertThat(seen.headers()).doesNotContainKey("Forwarded");
        }
    }

    @Test
    void passesAWriteWithItsBodyAndItsConditions() {
        // Given
        Browser browser = Browser.signedIn();
        prescription.answer(exchange -> {
            exchange.getResponseHeaders().add("Location", "/patients/1/prescriptions/2");
            exchange.getResponseHeaders().add("ETag", "\"2-1\"");
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });

        // When
        HttpResponse<String> answer = browser.write(
                "POST",
                "/api/prescription/patients/1/prescriptions",
                BodyPublishers.ofString("{\"title\":\"Übungen\"}"),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "key-1",
                "If-Match",
                "\"1\"");

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Browser.location(answer)).isEqualTo("/api/prescription/patients/1/prescriptions/2");
        assertThat(answer.headers().firstValue("ETag")).contains("\"2-1\"");
        Seen seen = prescription.seen().get(0);
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.body()).isEqualTo("{\"title\":\"Übungen\"}");
        assertThat(seen.headers().getFirst("Idempotency-Key")).isEqualTo("key-1");
        assertThat(seen.headers().getFirst("If-Match")).isEqualTo("\"1\"");
        assertThat(seen.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(seen.headers()).doesNotContainKey("X-rehab-request");
    }

    @Test
    void passesABodyOfUnknownLength() {
        // Given
        Browser browser = Browser.signedIn();
        String body = "x".repeat(100_000);

        // When
        browser.write(
                "PUT",
                "/api/prescription/patients/1",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))));

        // Then
        assertThat(prescription.seen().get(0).body()).isEqualTo(body);
    }

    @Test
    void returnsWhatBrowsersNeedAndNothingElse() {
        // Given
        Browser browser = Browser.signedIn();
        catalog.answer(exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "q_session=stolen; Path=/");
            exchange.getResponseHeaders().add("Server", "inside/1.0");
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src *");
            exchange.getResponseHeaders().add("Cache-Control", "private, max-age=60");
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        String before = browser.cookie(Browser.SESSION);

        // When
        HttpResponse<String> answer = browser.get("/api/catalog/exercises");

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.cookie(Browser.SESSION)).isEqualTo(before);
        assertThat(answer.headers().map())
                .doesNotContainKeys("set-cookie", "server", "access-control-allow-origin", "www-authenticate");
        assertThat(answer.headers().allValues("content-security-policy"))
                .hasSize(1)
                .noneMatch(policy -> policy.contains("*"));
        assertThat(answer.headers().allValues("cache-control")).containsExactly("private, max-age=60");
    }

    @Test
    void keepsAnswersOutOfCachesUnlessTheServiceSaysOtherwise() {
        // Given
        Browser browser = Browser.signedIn();
        prescription.answer(json(200, "{}"));

        // When
        HttpResponse<String> answer = browser.get("/api/prescription/patients");

        // Then
        assertThat(answer.headers().allValues("cache-control")).containsExactly("no-store");
    }

    @Test
    void passesAnAnswerWithoutABody() {
        // Given
        Browser browser = Browser.signedIn();
        catalog.answer(exchange -> {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(head ? 200 : 304, -1);
            exchange.close();
        });

        // When
        HttpResponse<String> unchanged = browser.get("/api/catalog/exercises", "If-None-Match", "\"7\"");
        HttpResponse<String> head = browser.plain("HEAD", "/api/catalog/exercises", BodyPublishers.noBody());
        HttpResponse<String> next = browser.get("/api/catalog/exercises", "If-None-Match", "\"7\"");

        // Then
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(next.statusCode()).isEqualTo(304);
    }

    @Test
    void namesNoAddressOfTheInside() {
        // Given
        Browser browser = Browser.signedIn();
        Supplier<String> inside = () -> catalog.address() + "/exercises/1?revision=2";
        catalog.answer(exchange -> {
            boolean own = exchange.getRequestURI().getPath().equals("/own");
            exchange.getResponseHeaders().add("Location", own ? inside.get() : "http://elsewhere.example/exercises/1");
            exchange.sendResponseHeaders(303, -1);
            exchange.close();
        });

        // When
        HttpResponse<String> own = browser.get("/api/catalog/own");
        HttpResponse<String> foreign = browser.get("/api/catalog/foreign");

        // Then
        assertThat(Browser.location(own)).isEqualTo("/api/catalog/exercises/1?revision=2");
        assertThat(foreign.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void streamsAnAnswerAsItComes() throws IOException, InterruptedException {
        // Given a service that sends the second half only once the first has arrived
        Browser browser = Browser.signedIn();
        CountDownLatch firstHalfArrived = new CountDownLatch(1);
        catalog.answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write("first ".getBytes(UTF_8));
                body.flush();
                if (await(firstHalfArrived)) {
                    body.write("second".getBytes(UTF_8));
                }
            }
        });

        // When
        HttpResponse<InputStream> answer = browser.stream("/api/catalog/exercises");
        String first = new String(answer.body().readNBytes(6), UTF_8);
        firstHalfArrived.countDown();
        String second = new String(answer.body().readAllBytes(), UTF_8);

        // Then
        assertThat(first + second).isEqualTo("first second");
    }

    @Test
    void saysThatAServiceIsAway() {
        // Given the adherence service, which nobody runs here
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> answer = browser.get("/api/adherence/caseload");

        // Then
        assertProblem(answer, 503, "neighbour-away");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void givesUpOnAServiceThatStaysSilent() {
        // Given
        Browser browser = Browser.signedIn();
        CountDownLatch never = new CountDownLatch(1);
        catalog.answer(exchange -> await(never));

        // When
        HttpResponse<String> answer = browser.get("/api/catalog/exercises");
        never.countDown();

        // Then
        assertProblem(answer, 503, "neighbour-away");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        // Given
        Browser browser = Browser.signedIn();
        byte[] body = new byte[262_145];

        // When
        HttpResponse<String> announced =
                browser.write("PUT", "/api/prescription/patients/1", BodyPublishers.ofByteArray(body));

        // Then
        assertProblem(announced, 413, "too-large");
        assertThat(prescription.seen()).isEmpty();
    }

    /** A body is refused without being read; a client that is still writing it may find the connection closed instead. */
    private static HttpResponse<String> answered(Supplier<HttpResponse<String>> request) {
        for (int attempt = 1; attempt < 20; attempt++) {
            try {
                return request.get();
            } catch (UncheckedIOException closed) {
                assertThat(closed).hasCauseInstanceOf(IOException.class);
            }
        }
        return request.get();
    }

    @Test
    void letsAnImportBeLargerUpToALimitOfItsOwn() {
        // Given
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> taken = browser.write(
                "POST",
                "/api/catalog/catalog/import?dryRun=true",
                BodyPublishers.ofByteArray(new byte[4 * 1024 * 1024]));
        HttpResponse<String> refused = answered(() -> browser.write(
                "POST", "/api/catalog/catalog/import", BodyPublishers.ofByteArray(new byte[4 * 1024 * 1024 + 1])));

        // Then
        assertThat(taken.statusCode()).isEqualTo(204);
        assertProblem(refused, 413, "too-large");
        assertThat(catalog.seen()).hasSize(1);
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws IOException {
        // Given a request that does not say how long it is
        Browser browser = Browser.signedIn();
        String head = "PUT /api/prescription/patients/1 HTTP/1.1\r\nHost: localhost\r\nX-Rehab-Request: 1\r\n"
                + "Cookie: q_session=" + browser.cookie(Browser.SESSION) + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunk = "10000\r\n" + "x".repeat(65_536) + "\r\n";

        // When
        String answer = raw(browser, head + chunk.repeat(4) + "1\r\nx\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("urn:rehab:problem:too-large");
        assertThat(prescription.seen()).isEmpty();
    }

    @Test
    void takesNobodyWhoIsSignedOut() {
        // Given
        Browser browser = new Browser();

        // When
        HttpResponse<String> answer = browser.get("/api/catalog/exercises");

        // Then
        assertProblem(answer, 401, "unauthenticated");
        assertThat(catalog.seen()).isEmpty();
    }

    @Test
    void takesNoTokenFromABrowser() {
        // Given
        Browser browser = new Browser();

        // When
        HttpResponse<String> answer = browser.get("/api/catalog/exercises", "Authorization", "Bearer whatever");

        // Then
        assertProblem(answer, 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void takesNoChangeWithoutTheMark(String method) {
        // Given
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> answer = browser.plain(method, "/api/prescription/patients/1", BodyPublishers.noBody());

        // Then
        assertProblem(answer, 403, "forbidden");
        assertThat(prescription.seen()).isEmpty();
    }

    @Test
    void takesNoChangeFromAForeignPage() {
        // Given
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> otherOrigin = browser.write(
                "POST", "/api/prescription/patients", BodyPublishers.noBody(), "Origin", "https://elsewhere.example");
        HttpResponse<String> otherSite = browser.write(
                "POST", "/api/prescription/patients", BodyPublishers.noBody(), "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> own = browser.write(
                "POST",
                "/api/prescription/patients",
                BodyPublishers.noBody(),
                "Origin",
                browser.portal().toString(),
                "Sec-Fetch-Site",
                "same-origin");

        // Then
        assertProblem(otherOrigin, 403, "forbidden");
        assertProblem(otherSite, 403, "forbidden");
        assertThat(own.statusCode()).isEqualTo(204);
        assertThat(prescription.seen()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/catalog/q/health",
                "/api/catalog/%71/health",
                "/api/catalog/exercises/../q/health",
                "/api/catalog/exercises/%2e%2e/q/health",
                "/api/catalog/;x/q/health",
                "/api/catalog//q/health",
                "/api/catalog/\\q/health",
                "/api/prescription/deliveries/prescriptions/1/suspensions/2",
                "/api/prescription/..%2fdeliveries/prescriptions/1",
                "/x/../api/prescription/deliveries/1",
                "/api/unknown/exercises"
            })
    void reachesNothingInternalByAnyPath(String path) throws IOException {
        // Given
        Browser browser = Browser.signedIn();
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: q_session="
                + browser.cookie(Browser.SESSION) + "\r\n\r\n";

        // When
        String answer = raw(browser, request);

        // Then
        assertThat(answer).containsPattern("^HTTP/1.1 40[04] ");
        assertThat(catalog.seen()).isEmpty();
        assertThat(prescription.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE"})
    void knowsNoOtherMethods(String method) throws IOException {
        // Given
        Browser browser = Browser.signedIn();
        String request = method + " /api/catalog/exercises HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "X-Rehab-Request: 1\r\nCookie: q_session=" + browser.cookie(Browser.SESSION) + "\r\n\r\n";

        // When
        String answer = raw(browser, request);

        // Then
        assertThat(answer).startsWith("HTTP/1.1 405 ");
        assertThat(catalog.seen()).isEmpty();
    }

    private static String raw(Browser browser, String request) throws IOException {
        try (Socket socket =
                new Socket(browser.portal().getHost(), browser.portal().getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static HttpHandler json(int status, String body) {
        return (HttpExchange exchange) -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("type")).isEqualTo("urn:rehab:problem:" + type);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
    }
}
