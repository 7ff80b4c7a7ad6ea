package org.suying.app.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the schema to what this version needs, before the server starts, as the owner and as nobody else. */
final class Migration {

    private static final String CHANGES = "db/changelog.xml";
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private Migration() {}

    static void run(Database database, Login migrator, byte[] contextKey) {
        LIQUIBASE.setLevel(Level.OFF);
        try (Connection connection = database.connect(migrator)) {
            bring(connection, SchemaStamp.of(CHANGES, Migration.class.getClassLoader()));
            store(connection, contextKey);
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            throw new CannotStart(Text.of("migration.failed", e.getMessage()));
        }
    }

    private static void bring(Connection connection, SchemaStamp stamp) throws Exception {
        if (stamp.isOn(connection)) {
            connection.createStatement().execute("set role suying_owner");
            return;
        }
        prepare(connection);
        Scope.child(
                Map.of(Scope.Attr.ui.name(), new LoggerUIService(), "liquibase.analytics.enabled", false),
                () -> update(connection));
        connection.setAutoCommit(true);
        stamp.put(connection);
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set role suying_owner");
            statement.execute("create schema if not exists migration");
            statement.execute("create schema if not exists wall");
            statement.execute("create extension if not exists pgcrypto schema wall");
            statement.execute("create extension if not exists pg_trgm schema wall");
            statement.execute("set search_path = public");
        }
    }

    private static void update(Connection connection) throws liquibase.exception.LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setLiquibaseSchemaName("migration");
        database.setDefaultSchemaName("public");
        var changes =
                new Liquibase(CHANGES, new ClassLoaderResourceAccessor(Migration.class.getClassLoader()), database);
        changes.setShowSummary(UpdateSummaryEnum.OFF);
        changes.update("");
    }

    /** The database checks signatures with the key that the application signs with; another key means another installation. */
    private static void store(Connection connection, byte[] key) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into wall.context_key (id, key) values (1, ?) on conflict (id) do nothing");
                var select = connection.prepareStatement("select key from wall.context_key where id = 1")) {
            insert.setBytes(1, key);
            insert.executeUpdate();
            try (var row = select.executeQuery()) {
                row.next();
                if (!Arrays.equals(row.getBytes(1), key)) {
                    throw new CannotStart(Text.of("keys.of.another"));
                }
            }
        }
    }
}
