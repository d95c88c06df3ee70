package rehab.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The keys that clients have used, each with the answer that it got. */
@ApplicationScoped
class IdempotencyKeys {
    private static final String KEY = " where clinic_id = ? and subject = ? and operation = ? and key = ?";

    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    record Use(UUID clinicId, String subject, String operation, String key) {}

    record Stored(String fingerprint, String answer) {}

    /** Whether this use is the first. Waits while another transaction is claiming the same key. */
    boolean claim(Use use, String fingerprint, Instant now) {
        String sql = "insert into idempotency_key (fingerprint, used_at, clinic_id, subject, operation, key)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, fingerprint);
            insert.setTimestamp(2, Timestamp.from(now));
            bind(insert, 3, use);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void answer(Use use, String answer) {
        String sql = "update idempotency_key set answer = ?" + KEY;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, answer);
            bind(update, 2, use);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Stored> find(Use use) {
        String sql = "select fingerprint, answer from idempotency_key" + KEY;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, 1, use);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Stored(row.getString("fingerprint"), row.getString("answer")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets keys used before this time: nobody retries for so long. */
    void forgetUsedBefore(Instant time) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency_key where used_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(time));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, int first, Use use) throws SQLException {
        statement.setObject(first, use.clinicId());
        statement.setString(first + 1, use.subject());
        statement.setString(first + 2, use.operation());
        statement.setString(first + 3, use.key());
    }
}
