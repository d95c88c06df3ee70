package rehab.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The sessions in PostgreSQL. Every method blocks. A row past its time is as good as gone. */
@ApplicationScoped
class SessionStore {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;
    private final TokenSeal seal = new TokenSeal(new SecureRandom());

    @Inject
    SessionStore(DataSource database) {
        this.database = database;
    }

    void insert(SessionSecret secret, StoredSession session, Instant expiresAt) {
        String sql = "insert into portal_session (id, sealed, access_expires_at, started_at, expires_at)"
                + " values (?, ?, ?, ?, ?)";
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, secret.id());
            statement.setBytes(2, seal.seal(secret, session.tokens()));
            statement.setObject(3, utc(session.accessExpiresAt()));
            statement.setObject(4, utc(session.startedAt()));
            statement.setObject(5, utc(expiresAt));
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw StoreFaultException.of(fault);
        }
    }

    Optional<StoredSession> find(SessionSecret secret, Instant now) {
        try (Connection connection = connection()) {
            return read(connection, secret, now, "");
        } catch (SQLException fault) {
            throw StoreFaultException.of(fault);
        }
    }

    /** Opens a transaction that holds the session's row until it is closed. */
    SessionLock lock(SessionSecret secret, Instant now, SessionLock.Patience patience) {
        try {
            return SessionLock.open(connection(), this, secret, now, patience);
        } catch (SQLException fault) {
            throw StoreFaultException.of(fault);
        }
    }

    void delete(SessionSecret secret) {
        try (Connection connection = connection()) {
            delete(connection, secret);
        } catch (SQLException fault) {
            throw StoreFaultException.of(fault);
        }
    }

    /** Removes what is past its time, and says how many rows that were. */
    int deleteExpired(Instant now) {
        try (Connection connection = connection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from portal_session where expires_at <= ?")) {
            statement.setObject(1, utc(now));
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw StoreFaultException.of(fault);
        }
    }

    Optional<StoredSession> read(Connection connection, SessionSecret secret, Instant now, String lockClause)
            throws SQLException {
        String sql = "select sealed, access_expires_at, started_at from portal_session where id = ? and expires_at > ?"
                + lockClause;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, secret.id());
            statement.setObject(2, utc(now));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredSession(
                                seal.open(secret, row.getBytes("sealed")),
                                instant(row, "access_expires_at"),
                                instant(row, "started_at")))
                        : Optional.empty();
            }
        }
    }

    void update(Connection connection, SessionSecret secret, StoredSession session, Instant expiresAt)
            throws SQLException {
        String sql = "update portal_session set sealed = ?, access_expires_at = ?, expires_at = ? where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, seal.seal(secret, session.tokens()));
            statement.setObject(2, utc(session.accessExpiresAt()));
            statement.setObject(3, utc(expiresAt));
            statement.setBytes(4, secret.id());
            statement.executeUpdate();
        }
    }

    void delete(Connection connection, SessionSecret secret) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from portal_session where id = ?")) {
            statement.setBytes(1, secret.id());
            statement.executeUpdate();
        }
    }

    private Connection connection() {
        try {
            return database.getConnection();
        } catch (SQLException none) {
            throw new StoreBusyException(none);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The database refused. */
    static class StoreFaultException extends RuntimeException {
        StoreFaultException(SQLException cause) {
            super("The session store failed", cause);
        }

        static StoreFaultException of(SQLException fault) {
            return LOCK_NOT_AVAILABLE.equals(fault.getSQLState())
                    ? new StoreBusyException(fault)
                    : new StoreFaultException(fault);
        }
    }

    /** No connection or no lock was to be had in time; nothing has been done. */
    static final class StoreBusyException extends StoreFaultException {
        StoreBusyException(SQLException cause) {
            super(cause);
        }
    }
}
