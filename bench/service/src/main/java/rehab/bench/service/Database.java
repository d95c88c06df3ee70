package rehab.bench.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL of a service's own, with its two roles. Its log goes to files of JSON, to read statements from. */
public final class Database implements AutoCloseable {
    static final String OWNER = "bench_owner";
    static final String APPLICATION = "bench_app";
    static final String PASSWORD = "only-in-benches";
    static final String NAME = "bench";

    private final EmbeddedPostgres postgres;
    private final Path log;

    private Database(EmbeddedPostgres postgres, Path log) {
        this.postgres = postgres;
        this.log = log;
    }

    /** Starts an empty one. Its data stand in the folder and are gone when it is closed. */
    public static Database start(Path folder) throws IOException, SQLException {
        Path log = folder.resolve("log");
        Database started = new Database(
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_destination", "jsonlog")
                        .setServerConfig("log_directory", log.toString())
                        .setServerConfig("log_filename", "postgres.log")
                        .setServerConfig("log_rotation_age", "0")
                        .setServerConfig("log_rotation_size", "0")
                        .start(),
                log);
        started.in(
                "postgres",
                "create role " + OWNER + " login nosuperuser nobypassrls password '" + PASSWORD + "'",
                "create role " + APPLICATION + " login nosuperuser nobypassrls password '" + PASSWORD + "'",
                "create database " + NAME + " owner " + OWNER);
        return started;
    }

    /** On the loopback address. */
    public int port() {
        return postgres.getPort();
    }

    /** As the driver wants it. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port() + "/" + NAME;
    }

    /** Where every statement stands while they are logged. */
    public Path log() {
        return log.resolve("postgres.json");
    }

    /** From now on, or no longer. */
    public void logStatements(boolean on) throws SQLException {
        asSuperuser("alter system set log_statement = '" + (on ? "all" : "none") + "'", "select pg_reload_conf()");
    }

    /** As superuser, whom row-level security does not hold. */
    public Connection connect() throws SQLException {
        return connect(NAME);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port() + "/" + database, "postgres", "postgres");
    }

    /** Runs each statement by itself. */
    public void asSuperuser(String... statements) throws SQLException {
        in(NAME, statements);
    }

    private void in(String database, String... statements) throws SQLException {
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
