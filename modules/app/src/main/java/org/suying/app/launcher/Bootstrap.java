package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PasswordUtil;

/**
 * Makes the roles and the database, once. With a role that may create both it is done at the start; else the same is
 * printed for an administrator, with verifiers instead of passwords, so that the file is no secret.
 */
final class Bootstrap {

    static final String MIGRATOR = "suying_migrator";
    static final String APPLICATION = "suying_app";

    private static final List<String> LOGINS = List.of(MIGRATOR, APPLICATION);
    private static final String EXISTS = "select from pg_database where datname = ?";
    private static final String MAY_MAKE =
            "select from pg_roles where rolname = ? and (rolsuper or (rolcreaterole and rolcreatedb))";
    private static final String NOT_LET_IN = "28";
    private static final int OLDEST = 15;

    private final KeyFolder keys;
    private final String database;

    Bootstrap(KeyFolder keys, String database) {
        this.keys = keys;
        this.database = database;
    }

    /** Why an external PostgreSQL could not be used, as far as that can be told before anything is made. */
    static List<String> faults(Settings settings, Path keys) {
        Database server = Database.of(settings.text(Setting.DATABASE_URL));
        Login administrator = settings.administrator();
        boolean prepared = KeyFolder.missing(keys, LOGINS).isEmpty();
        if (!administrator.role().isEmpty()) {
            return faults(server, administrator, prepared ? KeyFolder.open(keys) : null);
        }
        Bootstrap bootstrap =
                prepared ? new Bootstrap(KeyFolder.open(keys), settings.text(Setting.DATABASE_NAME)) : null;
        return bootstrap != null && bootstrap.isMade(server)
                ? List.of()
                : List.of(Text.of("bootstrap.missing", Setting.DATABASE_URL.key(), server.url()));
    }

    private static List<String> faults(Database server, Login administrator, @Nullable KeyFolder keys) {
        try (Connection connection = server.connect(administrator)) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                return List.of(Text.of("database.too.old", Setting.DATABASE_URL.key(), OLDEST));
            }
            List<String> faults = new ArrayList<>();
            if (!exists(connection, MAY_MAKE, administrator.role())) {
                faults.add(Text.of("may.not.make", Setting.DATABASE_URL.key(), administrator));
            }
            for (String role : LOGINS) {
                if (exists(connection, "select from pg_roles where rolname = ?", role)
                        && (keys == null || !signsIn(server, new Login(role, keys.password(role))))) {
                    faults.add(Text.of("roles.of.another", Setting.DATABASE_URL.key(), role));
                }
            }
            return faults;
        } catch (SQLException e) {
            return List.of(Text.of("bootstrap.failed", Setting.DATABASE_URL.key(), administrator, e.getMessage()));
        }
    }

    /** A role that is let in but has no business in that database signs in, too. */
    private static boolean signsIn(Database server, Login login) {
        try (Connection connection = server.connect(login)) {
            return true;
        } catch (SQLException e) {
            return !String.valueOf(e.getSQLState()).startsWith(NOT_LET_IN);
        }
    }

    /** Whether there is nothing left to make: both roles sign in with our passwords and may do what they must. */
    boolean isMade(Database server) {
        String fit = "select has_database_privilege('suying_owner', current_database(), 'create')"
                + " and pg_has_role('suying_migrator', 'suying_owner', 'member')"
                + " and pg_has_role('suying_app', 'suying_tenant', 'member')";
        Database wanted = server.named(database);
        try (Connection migrator = wanted.connect(new Login(MIGRATOR, keys.password(MIGRATOR)));
                Connection application = wanted.connect(new Login(APPLICATION, keys.password(APPLICATION)));
                var row = migrator.createStatement().executeQuery(fit)) {
            return application.isValid(0) && row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes what is missing, and sets the passwords to those of the key folder. */
    void make(Database server, Login administrator) {
        try (Connection connection = server.connect(administrator)) {
            execute(connection, roles());
            if (!exists(connection, EXISTS, database)) {
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

    /** For psql; may be run again. */
    String sql() {
        return "-- psql -v ON_ERROR_STOP=1 -f this-file postgres\n" + roles()
                + "select $create$" + createDatabase() + "$create$\n where not exists ("
                + EXISTS.replace("?", "'" + database + "'") + ") \\gexec\n\\connect " + database + "\n" + rights();
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

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var query = connection.prepareStatement(question)) {
            query.setString(1, name);
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
