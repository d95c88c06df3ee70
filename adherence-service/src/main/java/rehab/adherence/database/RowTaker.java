package rehab.adherence.database;

import java.sql.SQLException;

/** Does something with one row, which is gone afterwards. */
@FunctionalInterface
public interface RowTaker {
    void take(Row row) throws SQLException;
}
