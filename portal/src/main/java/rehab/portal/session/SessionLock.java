package rehab.portal.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * One session's row, held: of all requests (and all copies of the portal) that want to renew its tokens, one does. A
 * refresh token works once; a second use would make the issuer end the whole sign-in.
 */
final class SessionLock implements AutoCloseable {

    /** What to do while another request holds the row. */
    enum Patience {
        /** Do without: the tokens at hand are still good. */
        SKIP(" for update skip locked"),
        /** Wait for what the other one makes of it; longer than the token endpoint may take to answer. */
        WAIT(" for update");

        private final String clause;

        Patience(String clause) {
            this.clause = clause;
        }
    }

    private static final String WAIT_LIMIT = "set local lock_timeout = '10s'";

    private final Connection connection;
    private final SessionStore store;
    private final SessionSecret secret;
    private final Optional<StoredSession> session;

    private SessionLock(
            Connection connection, SessionStore store, SessionSecret secret, Optional<StoredSession> session) {
        this.connection = connection;
        this.store = store;
        this.secret = secret;
        this.session = session;
    }

    static SessionLock open(
            Connection connection, SessionStore store, SessionSecret secret, Instant now, Patience patience)
            throws SQLException {
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(WAIT_LIMIT);
            }
            return new SessionLock(connection, store, secret, store.read(connection, secret, now, patience.clause));
        } catch (SQLException | RuntimeException fault) {
            giveBack(connection);
            throw fault;
        }
    }

    /** The row as it stands now; empty when it is gone, or held elsewhere and not waited for. */
    Optional<StoredSession> session() {
        return session;
    }

    void replace(StoredSession renewed, Instant expiresAt) {
        try {
            store.update(connection, secret, renewed, expiresAt);
            connection.commit();
        } catch (SQLException fault) {
            throw SessionStore.StoreFaultException.of(fault);
        }
    }

    void remove() {
        try {
            store.delete(connection, secret);
            connection.commit();
        } catch (SQLException fault) {
            throw SessionStore.StoreFaultException.of(fault);
        }
    }

    @Override
    public void close() {
        try {
            giveBack(connection);
        } catch (SQLException fault) {
            throw SessionStore.StoreFaultException.of(fault);
        }
    }

    private static void giveBack(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
