package org.suying.complaint.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.kernel.Actor;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.WalledDatabase;

@DisplayName("B-01 public numbers and guesses in the database")
class NumberWallTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-0000000000c1");
    private static final Scope WORK = Scope.of(new TenantId(WalledDatabase.DISTRICT), Actor.anyone());
    private static final Scope SIBLING = Scope.of(new TenantId(WalledDatabase.OTHER_DISTRICT), Actor.anyone());

    private static Connection application;
    private static Offline tenancy;

    @BeforeAll
    static void open() throws SQLException {
        WalledDatabase database = WalledDatabase.named("numbers");
        application = database.application();
        tenancy = database.over(application);
    }

    @AfterAll
    static void close() throws SQLException {
        application.close();
    }

    @Test
    @DisplayName("B-01 a number belongs to one complaint, over all tenants")
    void belongsToOne() throws SQLException {
        assertThat(take("7K3M-Q9TX-4B2C", WORK)).isTrue();
        assertThat(take("7K3M-Q9TX-4B2C", SIBLING)).isFalse();

        assertThat(answer("select tenant_id from wall.find_public_number('7K3M-Q9TX-4B2C')"))
                .isEqualTo(WalledDatabase.DISTRICT.toString());
        assertThat(answer("select count(*) from wall.find_public_number('7K3M-Q9TX-4B2D')"))
                .isEqualTo("0");
    }

    @ParameterizedTest(name = "B-01 {0}")
    @ValueSource(
            strings = {
                "select * from suying.public_number",
                "insert into suying.public_number values ('0000-0000-0000', gen_random_uuid(), gen_random_uuid())",
                "select * from suying.guess",
                "delete from suying.guess",
                "select wall.take_public_number('0000-0000-0000', gen_random_uuid())"
            })
    @DisplayName("B-01 nobody lists numbers or forgets guesses")
    void cannotBeListed(String statement) {
        assertThatThrownBy(() -> answer(statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        thrown -> assertThat(thrown.getSQLState()).isEqualTo("42501"));
    }

    @Test
    @DisplayName("P-05 a number may be guessed so many times at once, then one after the other")
    void limitsGuesses() throws SQLException {
        String client = "decode(repeat('ab', 32), 'hex')";
        String wait = "select wall.guess_wait(" + client + ", interval '30 seconds')";
        for (int i = 0; i < 3; i++) {
            assertThat(answer(wait)).isEqualTo("0");
            answer("select wall.guessed(" + client + ", interval '10 seconds')");
        }
        assertThat(answer(wait)).isEqualTo("0");
        answer("select wall.guessed(" + client + ", interval '10 seconds')");

        assertThat(Integer.parseInt(answer(wait))).isBetween(1, 10);
        assertThat(answer("select wall.guess_wait(decode(repeat('cd', 32), 'hex'), interval '30 seconds')"))
                .isEqualTo("0");
    }

    private static boolean take(String number, Scope scope) {
        return tenancy.within(
                scope,
                () -> tenancy.sql()
                        .find("select wall.take_public_number(?, ?)", row -> row.getBoolean(1), number, CASE)
                        .orElseThrow());
    }

    private static String answer(String query) throws SQLException {
        try (var statement = application.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
