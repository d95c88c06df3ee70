package rehab.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.portal.test.Browser;
import rehab.portal.test.FakeIssuer;
import rehab.portal.test.Neighbourhood;
import rehab.portal.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbourhood.class)
class SignInTest {

    @SuppressWarnings("NullAway.Init") // given by Neighbourhood before each test
    FakeIssuer issuer;

    @Inject
    DataSource database;

    @BeforeEach
    void startWithNobody() throws SQLException {
        issuer.be(FakeIssuer.Mood.WILLING);
        issuer.renewals();
        execute("delete from portal_session");
    }

    @Test
    void startsTheCodeFlowWithAProofKey() {
        // Given
        Browser browser = new Browser();

        // When
        HttpResponse<String> answer = browser.get("/sign-in?to=/patients");

        // Then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer))
                .contains("/realms/rehab/protocol/openid-connect/auth?")
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("state=");
    }

    @Test
    void bringsThePersonBackToThePageTheyWanted() {
        // Given
        Browser browser = new Browser();

        // When
        HttpResponse<String> answer = browser.signIn("/patients/1?tab=plan");

        // Then
        assertThat(Browser.location(answer)).isEqualTo("/patients/1?tab=plan");
    }

    @Test
    void leadsNowhereElse() {
        // Given
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> answer = browser.get("/sign-in?to=https://elsewhere.example/");

        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/");
    }

    @Test
    void givesTheBrowserARandomValueAndNoToken() throws SQLException {
        // Given
        Browser browser = new Browser();

        // When
        browser.signIn("/");

        // Then
        assertThat(browser.cookie(Browser.SESSION)).hasSize(43).doesNotContain(".");
        assertThat(column("select count(*)::text from portal_session")).isEqualTo("1");
        assertThat(column("select encode(sealed, 'escape') from portal_session"))
                .doesNotContain("eyJ");
    }

    @Test
    void tellsWhoIsSignedIn() {
        // Given
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> answer = browser.get("/api/me");

        // Then
        JsonObject me = new JsonObject(answer.body());
        assertThat(me.getBoolean("signedIn")).isTrue();
        assertThat(me.getString("subject")).isEqualTo("7b1e0c1e-0001-4000-8000-000000000001");
        assertThat(me.getString("name")).isEqualTo("Demo Therapist North");
        assertThat(me.getString("username")).isEqualTo("therapist.north");
        assertThat(me.getJsonArray("roles")).containsExactly("therapist");
        assertThat(me.getString("clinicId")).isEqualTo("7b1e0c1e-0000-4000-8000-000000000001");
        assertThat(me.getString("clinicName")).isEqualTo("Demo Clinic North");
        assertThat(me.getString("personId")).isNull();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void tellsASignedOutScriptSoInsteadOfRedirectingIt() {
        // Given
        Browser browser = new Browser();

        // When
        HttpResponse<String> answer = browser.get("/api/me");

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:rehab:problem:unauthenticated");
    }

    @Test
    void takesBackACookieThatStandsForNobody() {
        // Given
        Browser browser = new Browser();
        browser.setCookie(Browser.SESSION, "A".repeat(43));

        // When
        HttpResponse<String> answer = browser.get("/api/me");

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(browser.hasCookie(Browser.SESSION)).isFalse();
    }

    @Test
    void renewsTokensOnceHoweverManyRequestsNeedThem() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        String before = browser.cookie(Browser.SESSION);
        accessTokenRanOut();

        // When
        List<Integer> answers = manyAtOnce(browser, 20);

        // Then
        assertThat(answers).hasSize(20).containsOnly(200);
        assertThat(issuer.renewals()).isEqualTo(1);
        assertThat(browser.cookie(Browser.SESSION)).isEqualTo(before);
    }

    @Test
    void renewsAgainWithTheTokenItGotTheLastTime() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        accessTokenRanOut();
        browser.get("/api/me");
        accessTokenRanOut();

        // When
        HttpResponse<String> answer = browser.get("/api/me");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(issuer.renewals()).isEqualTo(2);
    }

    @Test
    void goesOnWithAGoodTokenWhileAnotherRequestRenewsIt() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        execute("update portal_session set access_expires_at = now() + interval '25 seconds'");

        // When
        HttpResponse<String> answer;
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from portal_session for update");
            answer = browser.get("/api/me");
            other.rollback();
            other.setAutoCommit(true);
        }

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(issuer.renewals()).isZero();
    }

    @Test
    void signsOutWhoeverTheIssuerNoLongerKnows() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        accessTokenRanOut();
        issuer.be(FakeIssuer.Mood.REFUSING);

        // When
        HttpResponse<String> answer = browser.get("/api/me");

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(browser.hasCookie(Browser.SESSION)).isFalse();
        assertThat(column("select count(*)::text from portal_session")).isEqualTo("0");
    }

    @Test
    void signsNobodyOutWhileTheIssuerIsAway() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        accessTokenRanOut();
        issuer.be(FakeIssuer.Mood.BROKEN);

        // When
        HttpResponse<String> whileAway = browser.get("/api/me");
        issuer.be(FakeIssuer.Mood.WILLING);
        HttpResponse<String> afterwards = browser.get("/api/me");

        // Then
        assertThat(whileAway.statusCode()).isEqualTo(503);
        assertThat(new JsonObject(whileAway.body()).getString("type")).isEqualTo("urn:rehab:problem:neighbour-away");
        assertThat(afterwards.statusCode()).isEqualTo(200);
    }

    @Test
    void endsASessionThatPassedItsTime() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        execute("update portal_session set started_at = now() - interval '2 days',"
                + " expires_at = now() - interval '1 second'");

        // When
        HttpResponse<String> answer = browser.get("/api/me");

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(issuer.renewals()).isZero();
    }

    @Test
    void signsOutHereAndAtTheIssuer() throws SQLException {
        // Given
        Browser browser = Browser.signedIn();
        String cookie = browser.cookie(Browser.SESSION);

        // When
        HttpResponse<String> answer = browser.plain(
                "POST",
                "/sign-out",
                BodyPublishers.noBody(),
                "Origin",
                browser.portal().toString(),
                "Sec-Fetch-Site",
                "same-origin");

        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer))
                .contains("/realms/rehab/protocol/openid-connect/logout?client_id=portal")
                .contains("id_token_hint=eyJ")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost");
        assertThat(browser.hasCookie(Browser.SESSION)).isFalse();
        assertThat(column("select count(*)::text from portal_session")).isEqualTo("0");
        Browser thief = new Browser();
        thief.setCookie(Browser.SESSION, cookie);
        assertThat(thief.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void tellsAScriptWhereToSignOut() {
        // Given
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> answer =
                browser.write("POST", "/sign-out", BodyPublishers.noBody(), "Accept", "application/json");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("location")).contains("/protocol/openid-connect/logout?");
    }

    @Test
    void letsNoForeignPageSignAnybodyOut() {
        // Given
        Browser browser = Browser.signedIn();

        // When
        HttpResponse<String> foreign =
                browser.plain("POST", "/sign-out", BodyPublishers.noBody(), "Origin", "https://elsewhere.example");
        HttpResponse<String> link = browser.get("/sign-out");

        // Then
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(link.statusCode()).isEqualTo(405);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void startsAgainWhenTheFlowComesBackBroken() {
        // Given
        Browser browser = new Browser();

        // When
        HttpResponse<String> answer = browser.get("/sign-in/callback?state=forged&code=forged");

        // Then
        assertThat(answer.statusCode()).isIn(302, 401);
        assertThat(browser.hasCookie(Browser.SESSION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=forged", "error=temporarily_unavailable", "error=access_denied"})
    void tellsThePersonWhenSignInFails(String outcome) {
        // Given somebody who was sent to the issuer
        Browser browser = new Browser();
        String state = browser.get("/sign-in")
                .headers()
                .firstValue("Location")
                .orElse("")
                .replaceAll(".*[?&]state=([^&]+).*", "$1");

        // When
        HttpResponse<String> answer = browser.get("/sign-in/callback?state=" + state + "&" + outcome);

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.body()).contains("href=\"/sign-in\"").doesNotContain("forged");
        assertThat(browser.hasCookie(Browser.SESSION)).isFalse();
    }

    private void accessTokenRanOut() throws SQLException {
        execute("update portal_session set access_expires_at = now() - interval '1 second'");
    }

    private static List<Integer> manyAtOnce(Browser browser, int count) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<CompletableFuture<Integer>> requests = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> browser.get("/api/me").statusCode(), threads))
                    .limit(count)
                    .toList();
            return requests.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String column(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
