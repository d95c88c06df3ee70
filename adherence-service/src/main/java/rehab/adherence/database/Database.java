package rehab.adherence.database;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.CurrentCaller;

/** Runs statements in the current transaction: without one, row-level security would show nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Database {
    private static final int AT_ONCE = 200;

    private final DataSource source;
    private final CurrentCaller caller;
    private final Counter ofRequests;
    private final Counter ofJobs;

    Database(DataSource source, CurrentCaller caller, MeterRegistry metrics) {
        this.source = source;
        this.caller = caller;
        this.ofRequests = counter("request", metrics);
        this.ofJobs = counter("job", metrics);
    }

    private static Counter counter(String work, MeterRegistry metrics) {
        return Counter.builder("rehab.database.statements")
                .description("Statements sent by use cases")
                .tag("for", work)
                .register(metrics);
    }

    private void count() {
        boolean isRequest = Arc.container().requestContext().isActive() && caller.isKnown();
        (isRequest ? ofRequests : ofJobs).increment();
    }

    /** All rows of an answer. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        count();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    read.add(reader.read(row));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands on the rows of an answer one by one: a few at a time are in memory, however many there are. */
    public void each(String sql, RowTaker taker, @Nullable Object... parameters) {
        count();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            bind(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    taker.take(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first row of an answer, if it has one. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Changes rows; answers how many. */
    public int update(String sql, @Nullable Object... parameters) {
        count();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            if (parameter instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else if (parameter instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (parameter instanceof Integer[] numbers) {
                statement.setArray(i + 1, connection.createArrayOf("int4", numbers));
            } else if (parameter instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (parameter instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else {
                statement.setObject(i + 1, parameter);
            }
        }
    }
}
