package rehab.local.database;

import static rehab.local.database.ServiceDatabase.requirePlain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Brings databases, roles and passwords to what the services expect; running it again changes nothing. */
final class DatabaseRoles {
    private static final String PLAIN_LOGIN =
            " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '";

    private DatabaseRoles() {}

    static void provide(Connection server, ServiceDatabase database) throws SQLException {
        role(server, database.owner(), database.ownerPassword());
        role(server, database.application(), database.applicationPassword());
        database(server, database.name(), database.owner());
        execute(server, "revoke all on database " + database.name() + " from public");
        execute(server, "grant connect on database " + database.name() + " to " + database.application());
    }

    /** Run inside the service's own database. */
    static void provideSchema(Connection inside, ServiceDatabase database) throws SQLException {
        execute(inside, "alter schema public owner to " + database.owner());
        execute(inside, "revoke create on schema public from public");
        execute(inside, "grant usage on schema public to " + database.application());
    }

    /** A database with one role that owns it and works with it, for a product that brings its own schema. */
    static void provideOwned(Connection server, String name, String password) throws SQLException {
        requirePlain(name);
        requirePlain(password);
        role(server, name, password);
        database(server, name, name);
        execute(server, "revoke all on database " + name + " from public");
    }

    private static void role(Connection server, String name, String password) throws SQLException {
        String verb = exists(server, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        execute(server, verb + " role " + name + PLAIN_LOGIN + password + "'");
    }

    private static void database(Connection server, String name, String owner) throws SQLException {
        if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
            execute(server, "create database " + name + " owner " + owner);
        }
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
