package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

/** Contexts that the program did not sign for this transaction. Written by hand here, not by the code under test. */
@DisplayName("I-09 a forged context")
class ForgedContextTest {

    private static final Instant LATER = Instant.now().plusSeconds(600);
    private static final Instant PAST = Instant.now().minusSeconds(1);

    private static WalledDatabase database;
    private static Connection application;
    private static int backend;

    @BeforeAll
    static void open() throws SQLException {
        database = WalledDatabase.named("forged");
        application = database.application();
        application.setAutoCommit(false);
        backend = application.unwrap(PGConnection.class).getBackendPID();
        try (Connection superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("set role suying_owner");
            statement.execute("create table suying.sample (tenant_id uuid, district_id uuid, city_id uuid)");
            statement.execute("select wall.raise('suying.sample')");
            statement.execute("grant select, insert on suying.sample to suying_tenant, suying_district, suying_city");
            statement.execute("reset role");
            for (UUID tenant : WalledDatabase.tenants().values()) {
                statement.execute("insert into suying.sample values ('" + tenant + "')");
            }
        }
    }

    @AfterAll
    static void close() throws SQLException {
        application.close();
    }

    @Test
    @DisplayName("I-09 one that is in order opens the tenant's own rows, and no others")
    void opensInOrder() throws SQLException {
        assertThat(seen(signed(WalledDatabase.DISTRICT, backend, LATER), "suying_tenant"))
                .isEqualTo(1);
    }

    static Stream<Arguments> forged() {
        String good = signed(WalledDatabase.DISTRICT, backend, LATER);
        return Stream.of(
                forged("another tenant written in", text -> text.replace("d001", "d002"), good),
                forged("another level written in", text -> text.replace("TENANT", "CITY"), good),
                forged("another purpose written in", text -> text.replace("WORK", "ONBOARDING"), good),
                forged(
                        "a later end written in",
                        text -> text.replace("" + LATER.getEpochSecond(), "99999999999"),
                        good),
                forged("another version", text -> text.replace("v1|", "v2|"), good),
                forged("a key that there is not", text -> text.replace("v1|1|", "v1|2|"), good),
                forged("a key that is no number", text -> text.replace("v1|1|", "v1|x|"), good),
                forged("cut in the signature", text -> text.substring(0, text.length() - 1), good),
                forged("cut before the signature", text -> text.substring(0, text.lastIndexOf('|')), good),
                forged("with an empty signature", text -> text.substring(0, text.lastIndexOf('|') + 1), good),
                forged("one field more", text -> text + "|x", good),
                forged("one field in front", text -> "x|" + text, good),
                forged("in capitals", text -> text.toUpperCase(Locale.ROOT), good),
                forged("empty", text -> "", good),
                forged("no context but words", text -> "' or true --", good),
                forged("of another backend", text -> signed(WalledDatabase.DISTRICT, backend + 1, LATER), good),
                forged("that has ended", text -> signed(WalledDatabase.DISTRICT, backend, PAST), good),
                forged(
                        "signed with another key",
                        text -> sign(claim(WalledDatabase.DISTRICT, backend, LATER), new byte[32]),
                        good));
    }

    private static Arguments forged(String how, UnaryOperator<String> forging, String good) {
        return Arguments.of(how, forging.apply(good));
    }

    @ParameterizedTest(name = "I-09 {0}")
    @MethodSource("forged")
    @DisplayName("I-09 sees nothing and writes nothing")
    void opensNothing(String how, String context) throws SQLException {
        for (String role : new String[] {"suying_tenant", "suying_district", "suying_city"}) {
            assertThat(seen(context, role)).as(role).isZero();
        }
        assertThat(refusal(context)).isEqualTo("42501");
    }

    @Test
    @DisplayName("I-09 without any context nothing is seen and nothing written")
    void opensNothingWhenMissing() throws SQLException {
        assertThat(seen(null, "suying_tenant")).isZero();
        assertThat(refusal(null)).isEqualTo("42501");
    }

    @Test
    @DisplayName(
            "I-09 a statement slipped in that sets a context of its own closes the rows, instead of opening others")
    void cannotBeReplaced() throws SQLException {
        try (var statement = application.createStatement()) {
            enter(signed(WalledDatabase.DISTRICT, backend, LATER), "suying_tenant");
            statement.execute(
                    "select set_config('app.ctx', replace(current_setting('app.ctx'), 'd001', 'd002'), true)");

            assertThat(count()).isZero();
        } finally {
            application.rollback();
        }
    }

    @Test
    @DisplayName("I-09 a context ends with its transaction")
    void endsWithItsTransaction() throws SQLException {
        enter(signed(WalledDatabase.DISTRICT, backend, LATER), "suying_tenant");
        application.commit();

        assertThat(seen(null, "suying_tenant")).isZero();
    }

    @Test
    @DisplayName("I-09 a key that has been replaced is good for as long as the database says, and no longer")
    void endsWithItsKey() throws SQLException {
        try (Connection superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("update wall.context_key set valid_until = now() - interval '1 second'");
            assertThat(seen(signed(WalledDatabase.DISTRICT, backend, LATER), "suying_tenant"))
                    .isZero();

            statement.execute("update wall.context_key set valid_until = 'infinity'");
            assertThat(seen(signed(WalledDatabase.DISTRICT, backend, LATER), "suying_tenant"))
                    .isEqualTo(1);
        }
    }

    private static int seen(@Nullable String context, String role) throws SQLException {
        try {
            enter(context, role);
            return count();
        } finally {
            application.rollback();
        }
    }

    private static int count() throws SQLException {
        try (var statement = application.createStatement();
                var row = statement.executeQuery("select count(*) from suying.sample")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The SQL state with which the database refuses a row of the district. */
    private static String refusal(@Nullable String context) throws SQLException {
        try {
            enter(context, "suying_tenant");
            try (var statement = application.createStatement()) {
                statement.execute("insert into suying.sample values ('" + WalledDatabase.DISTRICT + "')");
                return "written";
            }
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            application.rollback();
        }
    }

    private static void enter(@Nullable String context, String role) throws SQLException {
        if (context != null) {
            try (var statement = application.prepareStatement("select set_config('app.ctx', ?, true)")) {
                statement.setString(1, context);
                statement.execute();
            }
        }
        try (var statement = application.createStatement()) {
            statement.execute("set local role " + role);
        }
    }

    private static String signed(UUID tenant, int backend, Instant until) {
        try {
            return sign(
                    claim(tenant, backend, until),
                    Files.readAllBytes(database.keys().resolve("context.key")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String claim(UUID tenant, int backend, Instant until) {
        return "v1|1|TENANT|" + tenant + "|-|WORK|" + backend + "|" + until.getEpochSecond();
    }

    private static String sign(String claim, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return claim + "|" + HexFormat.of().formatHex(mac.doFinal(claim.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
