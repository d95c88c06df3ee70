package rehab.bench.catalog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL of its own, with the service's two roles. Its log goes to files of JSON, to read statements from. */
final class Database implements AutoCloseable {
    static final String OWNER = "catalog_owner";
    static final String APPLICATION = "catalog_app";
    static final String PASSWORD = "only-in-benches";
    static final String NAME = "catalog";

    private final EmbeddedPostgres postgres;
    private final Path log;

    private Database(EmbeddedPostgres postgres, Path log) {
        this.postgres = postgres;
        this.log = log;
    }

    static Database start(Path folder) throws IOException, SQLException {
        Path log = folder.resolve("log");
        Database started = new Database(
                EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_destination", "jsonlog")
                        .setServerConfig("log_directory", log.toString())
                        .setServerConfig("log_filename", "postgres.log")
                        .setServerConfig("log_rotation_age", "0")
                        .setServerConfig("log_rotation_size", "0")
                        .start(),
                log);
        started.asSuperuser(
                "postgres",
                "create role " + OWNER + " login nosuperuser nobypassrls password '" + PASSWORD + "'",
                "create role " + APPLICATION + " login nosuperuser nobypassrls password '" + PASSWORD + "'",
                "create database " + NAME + " owner " + OWNER);
        return started;
    }

    int port() {
        return postgres.getPort();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port() + "/" + NAME;
    }

    /** Where every statement stands while they are logged. */
    Path log() {
        return log.resolve("postgres.json");
    }

    void logStatements(boolean on) throws SQLException {
        asSuperuser(
                NAME, "alter system set log_statement = '" + (on ? "all" : "none") + "'", "select pg_reload_conf()");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port() + "/" + database, "postgres", "postgres");
    }

    void asSuperuser(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
