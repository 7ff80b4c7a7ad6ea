package org.suying.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.suying.trail.writing.PlainTrail;

/** What the database itself refuses, whatever the program asks for. */
@DisplayName("B-02 B-04 the trail in the database")
class GuardedTrailTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);
    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-0000000000c1");
    private static final UUID OTHER_CASE = UUID.fromString("00000000-0000-7000-8000-0000000000c2");
    private static final UUID HEAD = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final Scope DISTRICT = Scope.of(new TenantId(WalledDatabase.DISTRICT), Actor.officer(HEAD, "王主任"));

    private static Connection application;
    private static Offline tenancy;
    private static Trail trail;

    @BeforeAll
    static void open() throws SQLException {
        WalledDatabase database = WalledDatabase.named("guarded");
        try (Connection superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("grant execute on function wall.on_trail(uuid, text, uuid) to suying_tenant");
        }
        application = database.application();
        tenancy = database.over(application);
        trail = PlainTrail.over(tenancy, NOON);
    }

    @AfterAll
    static void close() throws SQLException {
        application.close();
    }

    @ParameterizedTest(name = "B-02 {0}")
    @DisplayName("B-02 nobody who signs in changes or removes an event")
    @ValueSource(
            strings = {
                "update suying.trail_event set reason = 'x'",
                "delete from suying.trail_event",
                "truncate suying.trail_event",
                "update suying.seal set seq = 2",
                "delete from suying.seal",
                "delete from suying.checkpoint",
                "delete from suying.entrusted_head",
                "alter table suying.trail_event disable trigger all",
                "set session_replication_role = replica",
            })
    void isInsertOnly(String sql) {
        tenancy.within(DISTRICT, () -> look(CASE));

        assertThatThrownBy(() -> tenancy.within(DISTRICT, () -> tenancy.sql().update(sql)))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .extracting("SQLState")
                .isEqualTo("42501");
    }

    @Test
    @DisplayName("B-02 an event names the actor of its scope and nobody else")
    void namesNobodyElse() {
        assertThatThrownBy(() -> tenancy.within(
                        DISTRICT,
                        () -> tenancy.sql()
                                .update(
                                        "insert into suying.trail_event (tenant_id, id, at, actor_kind, actor_id, actor_name, purpose,"
                                                + " verb, title, title_args, details, mark) values (?, ?, now(), 'OFFICER', ?, '李', 'WORK',"
                                                + " 'a.b', 't', '{}', '{}', 'x')",
                                        WalledDatabase.DISTRICT,
                                        OTHER_CASE,
                                        OTHER_CASE)))
                .hasMessageContaining("by_its_actor");
    }

    @Test
    @DisplayName("B-04 a look is on the trail in the transaction that wrote its line, for that case and that act only")
    void knowsTheLookOfThisTransaction() {
        assertThat(tenancy.within(DISTRICT, () -> onTrail(look(CASE), "identity.disclosed", CASE)))
                .isTrue();
        assertThat(tenancy.within(DISTRICT, () -> onTrail(look(CASE), "identity.disclosed", OTHER_CASE)))
                .isFalse();
        assertThat(tenancy.within(DISTRICT, () -> onTrail(look(CASE), "case.admit", CASE)))
                .isFalse();
    }

    @Test
    @DisplayName("B-04 the line of an earlier look opens nothing")
    void forgetsTheEarlierLook() {
        UUID earlier = tenancy.within(DISTRICT, () -> look(CASE));

        assertThat(tenancy.within(DISTRICT, () -> onTrail(earlier, "identity.disclosed", CASE)))
                .isFalse();
    }

    @Test
    @DisplayName("B-04 the line of another tenant opens nothing")
    void knowsNoOtherTenant() {
        Scope other = Scope.of(new TenantId(WalledDatabase.OTHER_DISTRICT), Actor.officer(HEAD, "王主任"));
        UUID theirs = tenancy.within(other, () -> look(CASE));

        assertThat(tenancy.within(DISTRICT, () -> onTrail(theirs, "identity.disclosed", CASE)))
                .isFalse();
    }

    private static UUID look(UUID caseId) {
        return trail.record(Entry.of("identity.disclosed", Title.text("查看身份")).onCase(caseId));
    }

    private static boolean onTrail(UUID event, String verb, UUID caseId) {
        return tenancy.sql()
                .find("select wall.on_trail(?, ?, ?)", row -> row.getBoolean(1), event, verb, caseId)
                .orElseThrow();
    }
}
