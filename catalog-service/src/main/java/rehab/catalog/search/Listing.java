package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import rehab.kit.tenancy.Tenancy;

/**
 * Reads the list with one statement, in a transaction that PostgreSQL knows the caller of. Plain JDBC, because this is the
 * catalog's hot read: the summaries go through as they stand.
 */
@ApplicationScoped
class Listing {
    /** And that the statement is planned once, not for each question: planning takes as long as most searches. */
    private static final String CALLER =
            "select set_config('rehab.clinic_id', ?, true), set_config('rehab.role', ?, true),"
                    + " set_config('plan_cache_mode', 'force_generic_plan', true)";

    private final DataSource database;
    private final Tenancy tenancy;

    Listing(DataSource database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    Found read(Sql sql) {
        Tenancy.Acting acting = tenancy.acting();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                remember(acting, connection);
                Found found = run(sql, connection);
                connection.commit();
                return found;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The list cannot be read", e);
        }
    }

    private static void remember(Tenancy.Acting acting, Connection connection) throws SQLException {
        UUID clinic = acting.clinicId();
        String role = acting.role();
        try (PreparedStatement caller = connection.prepareStatement(CALLER)) {
            caller.setString(1, clinic == null ? "" : clinic.toString());
            caller.setString(2, role == null ? "" : role);
            caller.execute();
        }
    }

    private static Found run(Sql sql, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            sql.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<ListingRow> found = new ArrayList<>();
                String meant = null;
                String facets = null;
                while (rows.next()) {
                    if (facets == null) {
                        meant = rows.getString(7);
                        facets = rows.getString(8);
                    }
                    String shared = rows.getString(1);
                    String summary = shared == null ? rows.getString(2) : shared;
                    if (summary != null) {
                        found.add(new ListingRow(summary, rows.getString(6), position(rows)));
                    }
                }
                return new Found(found, meant, facets);
            }
        }
    }

    private static ListPosition position(ResultSet row) throws SQLException {
        return new ListPosition(row.getFloat(3), row.getString(4), row.getObject(5, UUID.class));
    }
}
