package rehab.adherence.database;

import java.sql.SQLException;

/** Makes something of one row. */
@FunctionalInterface
public interface RowReader<T> {
    T read(Row row) throws SQLException;
}
