package rehab.prescription.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at the database past every fence, as no role of the service can. */
@ApplicationScoped
public class Superuser {
    private static final List<String> TABLES = List.of(
            "patient",
            "patient_archival",
            "care_team",
            "care_team_member",
            "prescription",
            "prescription_draft",
            "prescription_version",
            "prescription_end",
            "version_acknowledgement",
            "suspension",
            "patient_condition",
            "safety_finding",
            "safety_acknowledgement",
            "safety_hold",
            "goal",
            "goal_revision",
            "note",
            "caseload_transfer",
            "idempotency_key");

    private final String url;

    Superuser(@ConfigProperty(name = "REHAB_DB_URL") String url) {
        this.url = url + "?user=postgres";
    }

    /** Rows of each table, and announcements, that are a clinic's; jobs work for other tests' clinics meanwhile. */
    public List<Long> count(UUID clinic) {
        Stream<String> counts = Stream.concat(
                TABLES.stream().map(table -> "select count(*) from %s where clinic_id = '%s'".formatted(table, clinic)),
                Stream.of("select count(*) from delivery where body like '%" + clinic + "%'"));
        return counts.map(this::number).toList();
    }

    /** Texts of the first column. */
    public List<String> texts(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does what no role of the service may. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) {
        return Long.parseLong(texts(sql).get(0));
    }
}
