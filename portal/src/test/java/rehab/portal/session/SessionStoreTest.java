package rehab.portal.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.portal.test.Browser;
import rehab.portal.test.Neighbourhood;
import rehab.portal.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbourhood.class)
class SessionStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final SessionTokens TOKENS = new SessionTokens("eyJ-id", "eyJ-access", "eyJ-refresh");
    private static final StoredSession SESSION = new StoredSession(TOKENS, NOW.plusSeconds(300), NOW);
    private static final Instant END = NOW.plus(Duration.ofDays(14));

    private final SessionSecret secret = SessionSecret.random(new SecureRandom());

    @Inject
    SessionStore store;

    @Inject
    DataSource database;

    @BeforeEach
    void startEmpty() throws SQLException {
        execute("delete from portal_session");
    }

    @Test
    void findsWhatItStored() {
        // Given
        store.insert(secret, SESSION, END);

        // When
        Optional<StoredSession> found = store.find(secret, NOW);

        // Then
        assertThat(found).contains(SESSION);
    }

    @Test
    void keepsNothingInTheDatabaseThatOpensASession() throws SQLException {
        // Given
        store.insert(secret, SESSION, END);

        // When
        String everything = column("select row_to_json(s)::text || encode(s.sealed, 'escape') from portal_session s");

        // Then
        String cookie = secret.cookieValue();
        assertThat(everything).doesNotContain("eyJ").doesNotContain(cookie);
        assertThat(column("select encode(id, 'escape') from portal_session"))
                .isNotEqualTo(new String(cookie.getBytes(ISO_8859_1), ISO_8859_1));
    }

    @Test
    void forgetsASessionPastItsTime() {
        // Given
        store.insert(secret, SESSION, END);

        // When
        Optional<StoredSession> justBefore = store.find(secret, END.minusSeconds(1));
        Optional<StoredSession> then = store.find(secret, END);

        // Then
        assertThat(justBefore).isPresent();
        assertThat(then).isEmpty();
    }

    @Test
    void cleansUpWhatIsPastItsTimeOnly() throws SQLException {
        // Given
        store.insert(secret, SESSION, END);
        SessionSecret other = SessionSecret.random(new SecureRandom());
        store.insert(other, SESSION, END.plusSeconds(1));

        // When
        int removed = store.deleteExpired(END);

        // Then
        assertThat(removed).isEqualTo(1);
        assertThat(column("select count(*)::text from portal_session")).isEqualTo("1");
        assertThat(store.find(other, NOW)).isPresent();
    }

    @Test
    void refusesARowThatWasChangedFromOutside() throws SQLException {
        // Given
        store.insert(secret, SESSION, END);

        // When
        execute("update portal_session set sealed = set_byte(sealed, 20, (get_byte(sealed, 20) + 1) % 256)");

        // Then
        assertThatThrownBy(() -> store.find(secret, NOW)).isInstanceOf(TokenSeal.BrokenSealException.class);
    }

    @Test
    void lendsARowToOneAtATime() {
        // Given
        store.insert(secret, SESSION, END);

        // When
        boolean second;
        try (SessionLock first = store.lock(secret, NOW, SessionLock.Patience.SKIP);
                SessionLock other = store.lock(secret, NOW, SessionLock.Patience.SKIP)) {
            second = other.session().isPresent();
            assertThat(first.session()).isPresent();
        }
        boolean afterwards;
        try (SessionLock third = store.lock(secret, NOW, SessionLock.Patience.SKIP)) {
            afterwards = third.session().isPresent();
        }

        // Then
        assertThat(second).isFalse();
        assertThat(afterwards).isTrue();
    }

    @Test
    void changesNothingWhenALockIsGivenBackUnused() {
        // Given
        store.insert(secret, SESSION, END);

        // When
        store.lock(secret, NOW, SessionLock.Patience.WAIT).close();

        // Then
        assertThat(store.find(secret, NOW)).contains(SESSION);
    }

    @Test
    void tellsAFaultAsAProblemWithoutItsInside() {
        // Given a session whose access token nobody can read
        SessionTokens unreadable = new SessionTokens("id", "not-a-token", "refresh");
        Instant far = Instant.parse("2125-01-01T00:00:00Z");
        SessionSecret other = SessionSecret.random(new SecureRandom());
        store.insert(other, new StoredSession(unreadable, far, NOW), far);
        Browser browser = new Browser();
        browser.setCookie(Browser.SESSION, other.cookieValue());

        // When
        HttpResponse<String> answer = browser.get("/api/me");

        // Then
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("urn:rehab:problem:internal").doesNotContain("token", "Exception");
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
