package rehab.prescription.recall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** What had been activated before recalls existed is found by them, too. */
@QuarkusTest
class RecallMigrationTest extends ServiceTest {
    private static final String BEFORE = """
            insert into patient values ('aaaaaaaa-0000-4000-8000-000000000001', 'cccccccc-0000-4000-8000-000000000001', 'Ana',
              '1980-01-01', 'EN', 'Europe/Madrid', 'ana', null, null, now(), 'somebody');
            insert into prescription values ('aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001',
              'cccccccc-0000-4000-8000-000000000001', 'DRAFT', null, 1, now(), 'somebody');
            insert into prescription_version
              select patient_id, prescription_id, v, clinic_id, jsonb_build_object('routines', jsonb_build_array(
                jsonb_build_object('lines', jsonb_build_array(
                  jsonb_build_object('exerciseId', 'eeeeeeee-0000-4000-8000-00000000000' || v, 'exerciseRevision', 3))),
                jsonb_build_object('lines', jsonb_build_array(
                  jsonb_build_object('exerciseId', 'eeeeeeee-0000-4000-8000-00000000000' || v, 'exerciseRevision', 2))))),
                date '2026-01-01' + v, now(), 'somebody', 'Somebody', 'why'
              from prescription, generate_series(1, 2) v;
            """;

    @Inject
    Superuser superuser;

    @ConfigProperty(name = "REHAB_DB_URL")
    String url;

    @ConfigProperty(name = "REHAB_DB_OWNER_USER")
    String owner;

    @ConfigProperty(name = "REHAB_DB_OWNER_PASSWORD")
    String password;

    @ConfigProperty(name = "REHAB_DB_USER")
    String application;

    @Test
    void versionsOfBeforeAreListedWithTheirExercises() throws SQLException {
        // Given
        superuser.execute("create database before_recalls owner " + owner);
        String database = url.substring(0, url.lastIndexOf('/')) + "/before_recalls";
        migrate(database, "2");
        execute(database, BEFORE);

        // When
        migrate(database, "3");

        // Then
        assertThat(rows(
                        database,
                        "select version || ' ' || right(exercise_id::text, 1) || ' ' || lowest_revision || ' '"
                                + " || coalesce(superseded_from::text, '-') from prescribed_exercise order by version"))
                .containsExactly("1 1 2 2026-01-03", "2 2 2 -");
        assertThat(rows(database, "select polname from pg_policy where polname = 'for_this_migration'"))
                .isEmpty();
    }

    private void migrate(String database, String target) {
        Flyway.configure()
                .dataSource(database, owner, password)
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("appRole", application))
                .target(target)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database + "?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database + "?user=postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
