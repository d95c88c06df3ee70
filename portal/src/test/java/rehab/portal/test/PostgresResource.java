package rehab.portal.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with an owner for the migrations and an ordinary role for the portal, as in production. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-in-tests";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.start();
            postgres = started;
            try (Connection connection = started.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role portal_owner login password '" + PASSWORD + "'");
                statement.execute("create role portal_app login nobypassrls password '" + PASSWORD + "'");
                statement.execute("create database portal owner portal_owner");
            }
            return Map.of(
                    "REHAB_DB_URL", "jdbc:postgresql://localhost:" + started.getPort() + "/portal",
                    "REHAB_DB_OWNER_PASSWORD", PASSWORD,
                    "REHAB_DB_PASSWORD", PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
