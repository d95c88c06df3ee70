package rehab.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import rehab.local.process.ChildProcess;
import rehab.local.process.StartFailure;

/** A PostgreSQL server whose data outlives the launcher: durable settings, password sign-in for every role, this machine only. */
public final class LocalPostgres implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 3;
    private static final String NAME = "postgresql";
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final PostmasterFile postmaster;
    private final String superuserPassword;

    private LocalPostgres(EmbeddedPostgres server, PostmasterFile postmaster, String superuserPassword) {
        this.server = server;
        this.postmaster = postmaster;
        this.superuserPassword = superuserPassword;
    }

    /**
     * Starts the server; ends one that a killed launcher left running on the same data.
     *
     * @param data data directory, made on the first start
     * @param programs where the PostgreSQL programs are unpacked to, once
     * @param superuserPassword letters and digits only; must be the one of the first start
     * @throws StartFailure when it does not start
     */
    public static LocalPostgres start(Path data, Path programs, int port, String superuserPassword, Path logs) {
        ServiceDatabase.requirePlain(superuserPassword);
        PostmasterFile postmaster = new PostmasterFile(data);
        postmaster.endOrphan();
        Path log = ChildProcess.freshLog(logs, NAME);
        EmbeddedPostgres server = launch(data, new Programs(programs), port, superuserPassword, log);
        LocalPostgres postgres = new LocalPostgres(server, postmaster, superuserPassword);
        postgres.requirePasswords(data);
        return postgres;
    }

    /** A killed server's last processes may hold the shared memory for a moment, so that the first attempts fail. */
    private static EmbeddedPostgres launch(Path data, Programs programs, int port, String superuserPassword, Path log) {
        EmbeddedPostgres.Builder settings = settings(data, programs.directory(), port, superuserPassword, log);
        for (int attempt = 1; ; attempt++) {
            try {
                return programs.whileAlone(settings::start);
            } catch (Exception e) {
                new PostmasterFile(data).endOrphan();
                if (attempt == ATTEMPTS) {
                    throw new StartFailure("PostgreSQL did not start on port " + port + "; its log is " + log, e);
                }
            }
        }
    }

    private static EmbeddedPostgres.Builder settings(
            Path data, Path programs, int port, String superuserPassword, Path log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", superuserPassword)
                // The library starts for throw-away tests, with both off; here an acknowledged write must survive a
                // crash.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** A new data directory trusts everyone on this machine; from the first start on only passwords count. */
    private void requirePasswords(Path data) {
        Path rules = data.resolve("pg_hba.conf");
        String wanted = """
                # Written by the launcher: every role signs in with its password.
                local all all scram-sha-256
                host  all all 127.0.0.1/32 scram-sha-256
                host  all all ::1/128      scram-sha-256
                """;
        try (Connection connection = connect(SUPERUSER, superuserPassword, SUPERUSER)) {
            if (Files.readString(rules).equals(wanted)) {
                return;
            }
            DatabaseRoles.execute(connection, "alter role " + SUPERUSER + " password '" + superuserPassword + "'");
            Files.writeString(rules, wanted);
            DatabaseRoles.execute(connection, "select pg_reload_conf()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refuses its superuser: " + e.getMessage(), e);
        }
    }

    /** Makes a service's database and roles, or brings their passwords up to date. */
    public void provide(ServiceDatabase database) {
        try (Connection connection = connect(SUPERUSER, superuserPassword, SUPERUSER)) {
            DatabaseRoles.provide(connection, database);
        } catch (SQLException e) {
            throw new StartFailure("Database " + database.name() + " could not be made: " + e.getMessage(), e);
        }
        try (Connection connection = connect(SUPERUSER, superuserPassword, database.name())) {
            DatabaseRoles.provideSchema(connection, database);
        } catch (SQLException e) {
            throw new StartFailure("Schema of " + database.name() + " could not be made: " + e.getMessage(), e);
        }
    }

    /** Makes a database with one role of the same name that owns it. */
    public void provideOwned(String name, String password) {
        try (Connection connection = connect(SUPERUSER, superuserPassword, SUPERUSER)) {
            DatabaseRoles.provideOwned(connection, name, password);
        } catch (SQLException e) {
            throw new StartFailure("Database " + name + " could not be made: " + e.getMessage(), e);
        }
    }

    /** A connection as any role; the caller closes it. */
    public Connection connect(String role, String password, String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, password);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    public boolean isAlive() {
        return postmaster.living().isPresent();
    }

    /** Ends the server at once (SIGKILL), as a power cut would. */
    public void kill() {
        postmaster.kill();
        close();
    }

    /** Stops the server after rolling back what is open. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postmaster.endOrphan();
    }
}
