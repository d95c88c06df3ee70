package rehab.kit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The outbox's rows. */
@ApplicationScoped
class Deliveries {
    private static final String INSERT =
            "insert into delivery (id, order_key, neighbour, path, body, created_at) values (?, ?, ?, ?, ?, ?)";

    private final DataSource database;

    Deliveries(DataSource database) {
        this.database = database;
    }

    record Delivery(UUID id, String neighbour, String path, String body) {}

    /** An announcement to be added. */
    record NewDelivery(UUID id, String orderKey, String path, String body) {}

    void add(UUID id, String orderKey, String neighbour, String path, String body, Instant now) {
        addAll(neighbour, List.of(new NewDelivery(id, orderKey, path, body)), now);
    }

    void addAll(String neighbour, List<NewDelivery> added, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NewDelivery each : added) {
                insert.setObject(1, each.id());
                insert.setString(2, each.orderKey());
                insert.setString(3, neighbour);
                insert.setString(4, each.path());
                insert.setString(5, each.body());
                insert.setTimestamp(6, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is not yet delivered of this order key, up to and with the given one, oldest first. */
    List<Delivery> pendingUpTo(UUID id, String orderKey) {
        String sql = "select id, neighbour, path, body from delivery where order_key = ? and delivered_at is null"
                + " and sequence <= (select sequence from delivery where id = ?) order by sequence";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, orderKey);
            select.setObject(2, id);
            try (ResultSet rows = select.executeQuery()) {
                List<Delivery> pending = new ArrayList<>();
                while (rows.next()) {
                    pending.add(new Delivery(
                            rows.getObject("id", UUID.class),
                            rows.getString("neighbour"),
                            rows.getString("path"),
                            rows.getString("body")));
                }
                return pending;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void delivered(UUID id, Instant now) {
        update("update delivery set delivered_at = ? where id = ? and delivered_at is null", now, id);
    }

    void refused(UUID id, int status, Instant now) {
        String sql = "update delivery set refused_at = coalesce(refused_at, ?), refusal = ? where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setInt(2, status);
            update.setObject(3, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets what was delivered before this time; the body is no longer needed once acknowledged. */
    void forgetDeliveredBefore(Instant time) {
        update("delete from delivery where delivered_at < ?", time, null);
    }

    /**
     * What is not yet acknowledged.
     *
     * @param count how many announcements
     * @param refused how many of them the neighbour refuses
     * @param oldest since when the oldest waits; null when none does
     */
    record Backlog(long count, long refused, @Nullable Instant oldest) {}

    Backlog backlog() {
        String sql = "select count(*), count(refused_at), min(created_at) from delivery where delivered_at is null";
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(sql);
                ResultSet row = count.executeQuery()) {
            row.next();
            Timestamp oldest = row.getTimestamp(3);
            return new Backlog(row.getLong(1), row.getLong(2), oldest == null ? null : oldest.toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Instant time, @Nullable UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(time));
            if (id != null) {
                update.setObject(2, id);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
