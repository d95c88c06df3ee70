package rehab.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.portal.test.Browser;
import rehab.portal.test.FakeIssuer;
import rehab.portal.test.Neighbourhood;
import rehab.portal.test.PostgresResource;
import rehab.portal.test.TestClock;

/** A sign-in service that takes requests and does not answer must not take the portal along. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbourhood.class)
class SilentIssuerTest {

    private static final int SESSIONS = 6;
    private static final int REQUESTS_EACH = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @SuppressWarnings("NullAway.Init") // given by Neighbourhood before each test
    FakeIssuer issuer;

    @Inject
    DataSource database;

    @Inject
    SessionSettings settings;

    @Inject
    TestClock clock;

    @BeforeEach
    void startWithNobody() throws SQLException {
        issuer.be(FakeIssuer.Mood.WILLING);
        execute("delete from portal_session");
    }

    @AfterEach
    void answerAgain() {
        issuer.be(FakeIssuer.Mood.WILLING);
        clock.letPass(settings.renewalRest());
        threads.shutdownNow();
    }

    @Test
    void keepsNobodyWaitingWhoseTokenIsGood() throws SQLException, InterruptedException {
        // Given
        List<Browser> expired = signedInWithExpiredTokens();
        Browser good = Browser.signedIn();
        issuer.be(FakeIssuer.Mood.SILENT);

        // When
        List<CompletableFuture<Integer>> others = expired.stream()
                .flatMap(browser -> Stream.generate(() -> status(browser)).limit(REQUESTS_EACH))
                .toList();
        assertThat(issuer.leavesUnanswered(settings.renewalsAtOnce())).isTrue();
        CompletableFuture<Integer> answer = status(good);

        // Then
        assertThat(answer).succeedsWithin(Duration.ofSeconds(2)).isEqualTo(200);
        assertThat(others)
                .hasSize(SESSIONS * REQUESTS_EACH)
                .allSatisfy(other -> assertThat(other).succeedsWithin(PATIENCE).isEqualTo(503));
    }

    @Test
    void isLeftAloneForAWhileAndThenAskedAgain() throws SQLException {
        // Given
        Browser browser = signedInWithExpiredTokens().get(0);
        issuer.be(FakeIssuer.Mood.SILENT);
        browser.get("/api/me");
        issuer.be(FakeIssuer.Mood.WILLING);
        issuer.renewals();

        // When
        HttpResponse<String> atOnce = browser.get("/api/me");
        int askedAtOnce = issuer.renewals();
        clock.letPass(settings.renewalRest());
        HttpResponse<String> later = browser.get("/api/me");

        // Then
        assertThat(atOnce.statusCode()).isEqualTo(503);
        assertThat(atOnce.body()).contains("urn:rehab:problem:neighbour-away");
        assertThat(askedAtOnce).isZero();
        assertThat(later.statusCode()).isEqualTo(200);
    }

    @Test
    void answersThatItIsBusyWhenNoConnectionIsFree() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        List<Connection> all = new ArrayList<>();

        // When
        HttpResponse<String> answer;
        try {
            for (int i = 0; i < 16; i++) {
                all.add(database.getConnection());
            }
            answer = browser.get("/api/me");
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:rehab:problem:neighbour-away");
    }

    private List<Browser> signedInWithExpiredTokens() throws SQLException {
        List<Browser> browsers =
                Stream.generate(Browser::signedIn).limit(SESSIONS).toList();
        execute("update portal_session set access_expires_at = now() - interval '1 second'");
        return browsers;
    }

    private CompletableFuture<Integer> status(Browser browser) {
        return CompletableFuture.supplyAsync(() -> browser.get("/api/me").statusCode(), threads);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
