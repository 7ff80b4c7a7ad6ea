package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application asks at its start: could my role pass the walls? */
@DisplayName("I-15 an unfit role")
class UnfitRoleTest {

    private static WalledDatabase database;
    private static Connection superuser;

    @BeforeAll
    static void open() throws SQLException {
        database = WalledDatabase.named("unfit");
        superuser = database.superuser();
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
    }

    @Test
    @DisplayName("I-15 the application's own role is fit")
    void isNotTheApplications() throws SQLException {
        try (Connection application = database.application()) {
            assertThat(unfit(application)).isEmpty();
        }
    }

    @Test
    @DisplayName("I-15 the role that migrates is unfit: it may become the owner")
    void isTheMigrators() throws SQLException {
        try (Connection migrator = database.migrator()) {
            assertThat(unfit(migrator)).contains("OWNER");
        }
    }

    @Test
    @DisplayName("I-15 a superuser is unfit")
    void isASuperuser() throws SQLException {
        assertThat(unfit(superuser)).contains("SUPERUSER");
    }

    @ParameterizedTest(name = "I-15 after “{0}” it is {1}")
    @DisplayName("I-15 a role is unfit by what it is and by what it may become")
    @CsvSource({
        "alter role suying_app superuser, SUPERUSER",
        "alter role suying_app bypassrls, BYPASSRLS",
        "alter role suying_app replication, REPLICATION",
        "alter role suying_app createrole, CREATEROLE",
        "grant suying_owner to suying_app, OWNER",
        "grant suying_migrator to suying_app, OWNER",
        "grant suying_definer to suying_app, DEFINER",
        "grant pg_read_all_data to suying_app, ALL_DATA",
        "alter table suying.tenant_key owner to suying_app, OWNER",
        "create role over bypassrls; grant over to suying_app, BYPASSRLS",
        "create role root superuser; grant root to suying_app, SUPERUSER",
    })
    void isFound(String change, String reason) throws SQLException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            statement.execute(change);
            statement.execute("set local session authorization suying_app");

            assertThat(unfit(superuser)).contains(reason);
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    private static List<String> unfit(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select wall.unfit()")) {
            row.next();
            Array reasons = row.getArray(1);
            return List.of((String[]) reasons.getArray());
        }
    }
}
