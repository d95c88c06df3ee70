package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.kit.id.Ids;
import rehab.kit.test.PostgresResource;

/** An installation that has exercises from before they became items keeps every one of them, in every revision. */
class UpgradeTest {
    private final PostgresResource postgres = new PostgresResource();
    private final UUID shared = Ids.next();
    private final UUID own = Ids.next();
    private final UUID clinic = UUID.randomUUID();
    private Map<String, String> address = Map.of();

    @BeforeEach
    void anInstallationBefore() throws SQLException {
        address = postgres.start();
        migrateTo("2");
        execute(
                exercise(shared, "null", "plank", "PUBLISHED", 2),
                revision(shared, "null", 1, "DRAFT", "Plank, as it was"),
                revision(shared, "null", 2, "PUBLISHED", "Plank"),
                exercise(own, "'" + clinic + "'", "our-own", "RETIRED", 1),
                revision(own, "'" + clinic + "'", 1, "RETIRED", "Our own"),
                "insert into exercise_listing (exercise_id, status, sort_name, type, regions, positions, equipment,"
                        + " name, aliases, purpose, summary) values ('" + shared + "', 'PUBLISHED', 'plank',"
                        + " 'STRENGTHENING', '{}', '{}', '{}', 'Plank', '', '', '{}')");
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void keepsEveryExerciseInEveryRevision() throws SQLException {
        // When
        migrateTo("latest");

        // Then
        assertThat(rows("select slug, kind, coalesce(clinic_id::text, 'shared'), status, revision, in_review"
                        + " from item order by slug"))
                .containsExactly(
                        "our-own|EXERCISE|" + clinic + "|RETIRED|1|null", "plank|EXERCISE|shared|PUBLISHED|2|null");
        assertThat(rows("select number, title, content ->> 'name', content_hash, author from item_revision"
                        + " order by title, number"))
                .containsExactly(
                        "1|Our own|Our own|hash|null",
                        "2|Plank|Plank|hash|null",
                        "1|Plank, as it was|Plank, as it was|hash|null");
    }

    private static String exercise(UUID id, String clinic, String slug, String status, int revision) {
        return "insert into exercise (id, clinic_id, slug, status, revision, changed_at) values ('" + id + "', "
                + clinic + ", '" + slug + "', '" + status + "', " + revision + ", now())";
    }

    private static String revision(UUID id, String clinic, int number, String status, String name) {
        return "insert into exercise_revision (exercise_id, revision, clinic_id, status, content, content_hash,"
                + " created_at) values ('" + id + "', " + number + ", " + clinic + ", '" + status + "', '{\"name\":\""
                + name + "\"}', 'hash', now())";
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(
                        address.get("REHAB_DB_URL"),
                        address.get("REHAB_DB_OWNER_USER"),
                        address.get("REHAB_DB_OWNER_PASSWORD"))
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("appRole", address.getOrDefault("REHAB_DB_USER", "")))
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = asJob();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = asJob();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        }
    }

    private Connection asJob() throws SQLException {
        Connection connection = DriverManager.getConnection(
                address.get("REHAB_DB_URL"), address.get("REHAB_DB_USER"), address.get("REHAB_DB_PASSWORD"));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('rehab.role', 'system', true)");
        }
        return connection;
    }
}
