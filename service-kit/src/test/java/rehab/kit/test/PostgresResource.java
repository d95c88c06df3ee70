package rehab.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with an owning role for Flyway and an ordinary one for the application, as in production. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final String OWNER = "rehab_owner";
    private static final String APPLICATION = "rehab_app";
    private static final String PASSWORD = "only-in-tests";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.start();
            postgres = started;
            createRoles(started);
            return Map.of(
                    "REHAB_DB_URL", "jdbc:postgresql://localhost:" + started.getPort() + "/rehab",
                    "REHAB_DB_OWNER_USER", OWNER,
                    "REHAB_DB_OWNER_PASSWORD", PASSWORD,
                    "REHAB_DB_USER", APPLICATION,
                    "REHAB_DB_PASSWORD", PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createRoles(EmbeddedPostgres started) throws SQLException {
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                statement.execute("create role " + role + " login nosuperuser nobypassrls password '" + PASSWORD + "'");
            }
            statement.execute("create database rehab owner " + OWNER);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
