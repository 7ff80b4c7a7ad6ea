package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.util.PasswordUtil;

/**
 * Makes the roles and the database, once. With a role that may create both it is done at the start; else the same is
 * printed for an administrator, with verifiers instead of passwords, so that the file is no secret.
 */
final class Bootstrap {

    static final String MIGRATOR = "suying_migrator";
    static final String APPLICATION = "suying_app";

    private final KeyFolder keys;
    private final String database;

    Bootstrap(KeyFolder keys, String database) {
        this.keys = keys;
        this.database = database;
    }

    /** Makes what is missing, and sets the passwords to those of the key folder. */
    void make(Database server, Login administrator) {
        try (Connection connection = server.connect(administrator)) {
            execute(connection, roles());
            if (!exists(connection)) {
                execute(connection, createDatabase());
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    Text.of("bootstrap.failed", Setting.DATABASE_URL.key(), administrator, e.getMessage()));
        }
        try (Connection connection = server.named(database).connect(administrator)) {
            execute(connection, rights());
        } catch (SQLException e) {
            throw new CannotStart(
                    Text.of("bootstrap.failed", Setting.DATABASE_URL.key(), administrator, e.getMessage()));
        }
    }

    /** For psql. */
    String sql() {
        return "-- psql -v ON_ERROR_STOP=1 -f this-file postgres\n" + roles() + createDatabase() + ";\n\\connect "
                + database + "\n" + rights();
    }

    private String roles() {
        return resource("roles.sql")
                .replace("${suying_migrator}", verifier(MIGRATOR))
                .replace("${suying_app}", verifier(APPLICATION));
    }

    private String rights() {
        return resource("rights.sql").replace("${database}", database);
    }

    private String createDatabase() {
        return "create database \"" + database
                + "\" template template0 encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C.UTF-8'";
    }

    private boolean exists(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String verifier(String role) {
        try {
            return PasswordUtil.encodePassword(role, keys.password(role).toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (var in = Bootstrap.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
