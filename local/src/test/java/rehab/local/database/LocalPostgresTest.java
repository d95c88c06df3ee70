package rehab.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rehab.local.process.JavaCommand;
import rehab.local.system.Component;
import rehab.local.system.Ports;
import rehab.local.system.Settings;

/** A real server: what the roles may do, and that neither a restart nor a power cut loses an acknowledged row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalPostgresTest {
    private static final String SUPERUSER_PASSWORD = "superuserForThisTest";
    private static final ServiceDatabase CATALOG = new ServiceDatabase("catalog", "ownerForThisTest", "appForThisTest");

    private final Path directory;
    private final int port = Ports.free().of(Component.POSTGRESQL);
    private LocalPostgres server;

    LocalPostgresTest(@TempDir Path directory) {
        this.directory = directory;
        this.server = start(directory, port);
        server.provide(CATALOG);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theApplicationRoleSeesOnlyWhatPoliciesShowAndChangesNoSchema() throws SQLException {
        // Given
        asOwner(
                "create table if not exists note (clinic text, words text)",
                "alter table note enable row level security",
                "alter table note force row level security",
                "drop policy if exists own on note",
                "create policy own on note using (clinic = current_setting('rehab.clinic_id', true))"
                        + " with check (true)",
                "grant select, insert on note to catalog_app",
                "insert into note values ('north', 'one'), ('south', 'two')");

        // When
        Map<String, Boolean> rights = rights();

        // Then
        assertThat(asApplication("select count(*) from note")).isEqualTo("0");
        assertThat(asApplication("select set_config('rehab.clinic_id', 'north', false); select words from note"))
                .isEqualTo("one");
        assertThat(rights)
                .containsOnlyKeys("bypass", "super", "createdb", "createrole")
                .doesNotContainValue(true);
        assertThatThrownBy(() -> asApplication("create table other (id int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> asApplication("alter table note disable row level security"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> asApplication("set role catalog_owner")).hasMessageContaining("permission denied");
    }

    @Test
    void aRoleNeedsItsPasswordAndEntersOnlyItsOwnDatabase() {
        // Given
        server.provideOwned("keycloak", "keycloakForThisTest");

        // When / Then
        assertThatThrownBy(() -> server.connect("catalog_app", "wrong", "catalog"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> server.connect("postgres", "wrong", "postgres"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> server.connect("catalog_app", CATALOG.applicationPassword(), "keycloak"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void dataSurvivesARestartAndAPowerCut() throws SQLException {
        // Given
        asOwner("create table if not exists kept (words text)", "insert into kept values ('before restart')");
        server.close();
        server = start(directory, port);
        asOwner("insert into kept values ('before power cut')");

        // When
        server.kill();
        server = start(directory, port);

        // Then
        assertThat(asOwner("select string_agg(words, ', ' order by words) from kept"))
                .isEqualTo("before power cut, before restart");
        assertThat(asOwner("show fsync") + asOwner("show synchronous_commit")).isEqualTo("onon");
    }

    @Test
    void takesOverFromALauncherThatWasKilled() throws Exception {
        // Given
        asOwner("create table if not exists orphaned (words text)", "insert into orphaned values ('kept')");
        server.close();
        startAndDie();
        ProcessHandle orphan =
                new PostmasterFile(directory.resolve("data")).living().orElseThrow();

        // When
        server = start(directory, port);

        // Then
        assertThat(asOwner("select words from orphaned")).isEqualTo("kept");
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void refusesWordsThatWouldNeedQuoting() {
        assertThatThrownBy(() -> new ServiceDatabase("catalog; drop database postgres", "owner", "app"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalPostgres start(Path directory, int port) {
        return LocalPostgres.start(
                directory.resolve("data"), programs(), port, SUPERUSER_PASSWORD, directory.resolve("logs"));
    }

    private static Path programs() {
        return Settings.repositoryAround(Path.of("")).resolve("local/target/unpacked/postgresql");
    }

    private void startAndDie() throws Exception {
        Process launcher = new ProcessBuilder(JavaCommand.lean(
                        256,
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledLauncher.class.getName(),
                                directory.resolve("data").toString(),
                                programs().toString(),
                                Integer.toString(port),
                                SUPERUSER_PASSWORD,
                                directory.resolve("logs").toString())))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("killed-launcher.log").toFile())
                .start();
        assertThat(launcher.waitFor()).isZero();
    }

    private Map<String, Boolean> rights() throws SQLException {
        try (Connection connection = server.connect("catalog_app", CATALOG.applicationPassword(), "catalog");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select rolbypassrls, rolsuper, rolcreatedb, rolcreaterole"
                        + " from pg_roles where rolname = current_user")) {
            row.next();
            return Map.of(
                    "bypass", row.getBoolean(1),
                    "super", row.getBoolean(2),
                    "createdb", row.getBoolean(3),
                    "createrole", row.getBoolean(4));
        }
    }

    private String asApplication(String sql) throws SQLException {
        try (Connection connection = server.connect("catalog_app", CATALOG.applicationPassword(), "catalog")) {
            return run(connection, sql);
        }
    }

    private String asOwner(String... statements) throws SQLException {
        String last = "";
        try (Connection connection = server.connect("catalog_owner", CATALOG.ownerPassword(), "catalog")) {
            for (String sql : statements) {
                last = run(connection, sql);
            }
        }
        return last;
    }

    /** Runs the statements; the first column of the last result's first row, if there is one. */
    private static String run(Connection connection, String sql) throws SQLException {
        String value = "";
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (rows || statement.getUpdateCount() != -1) {
                if (rows) {
                    ResultSet result = statement.getResultSet();
                    value = result.next() ? result.getString(1) : "";
                }
                rows = statement.getMoreResults();
            }
        }
        return value;
    }
}
