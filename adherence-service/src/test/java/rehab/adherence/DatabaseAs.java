package rehab.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements as the application's own database role, in somebody's name or in nobody's. Nothing is committed unless it says so. */
@ApplicationScoped
public class DatabaseAs {
    private final DataSource database;

    DatabaseAs(DataSource database) {
        this.database = database;
    }

    /** Whose name a transaction runs in; what is null is not set. */
    public record Name(
            @Nullable UUID clinicId,
            @Nullable String role,
            @Nullable String subject,
            @Nullable UUID personId) {
        public static final Name NOBODY = new Name(null, null, null, null);

        public static Name patient(Course course) {
            return new Name(course.clinicId, "patient", "account", course.patientId);
        }

        public static Name therapist(Course course) {
            return new Name(course.clinicId, "therapist", course.therapist, null);
        }

        public static Name administrator(Course course) {
            return new Name(course.clinicId, "administrator", "account", null);
        }
    }

    /** First column of all rows, as text. */
    public List<String> list(Name name, String sql) throws SQLException {
        return inName(name, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        });
    }

    /** How many rows a query shows. */
    public int count(Name name, String from) throws SQLException {
        return Integer.parseInt(list(name, "select count(*) from " + from).get(0));
    }

    /** Tries a change; answers the number of rows, and takes it back. */
    public int change(Name name, String sql) throws SQLException {
        return inName(name, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** Makes a change that stays; for what a test must find broken. */
    public void commit(Name name, String sql) throws SQLException {
        inName(name, connection -> {
            try (Statement statement = connection.createStatement()) {
                int changed = statement.executeUpdate(sql);
                connection.commit();
                return changed;
            }
        });
    }

    private <T> T inName(Name name, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement set = connection.prepareStatement(
                    "select set_config('rehab.clinic_id', ?, true), set_config('rehab.role', ?, true),"
                            + " set_config('rehab.subject', ?, true), set_config('rehab.person_id', ?, true)")) {
                set.setString(1, text(name.clinicId()));
                set.setString(2, text(name.role()));
                set.setString(3, text(name.subject()));
                set.setString(4, text(name.personId()));
                set.execute();
                return work.on(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
