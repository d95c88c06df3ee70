package rehab.adherence.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of an answer, by column name. A column read as present must not be null. */
public final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public UUID uuid(String column) throws SQLException {
        return present(column, row.getObject(column, UUID.class));
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return present(column, row.getString(column));
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    public int integer(String column) throws SQLException {
        return present(column, row.getObject(column, Integer.class));
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public long bigInteger(String column) throws SQLException {
        return present(column, row.getObject(column, Long.class));
    }

    public double number(String column) throws SQLException {
        return present(column, row.getObject(column, Double.class));
    }

    public @Nullable Double numberOrNull(String column) throws SQLException {
        return row.getObject(column, Double.class);
    }

    public @Nullable Boolean boolOrNull(String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    public boolean bool(String column) throws SQLException {
        return present(column, row.getObject(column, Boolean.class));
    }

    public LocalDate date(String column) throws SQLException {
        return present(column, row.getObject(column, LocalDate.class));
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return present(column, row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Of a column of type {@code text[]}. */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) throws SQLException {
        return present(column, constantsOrNull(column, type));
    }

    /** As above; null when the column is. */
    public <E extends Enum<E>> @Nullable List<E> constantsOrNull(String column, Class<E> type) throws SQLException {
        Array names = row.getArray(column);
        return names == null
                ? null
                : Stream.of((String[]) names.getArray())
                        .map(name -> Enum.valueOf(type, name))
                        .toList();
    }

    private static <T> T present(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }
}
