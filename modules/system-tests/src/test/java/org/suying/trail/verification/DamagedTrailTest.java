package org.suying.trail.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.kernel.Actor;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.WalledDatabase;
import org.suying.trail.Entry;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.trail.TrailEvent;
import org.suying.trail.Verification;
import org.suying.trail.Verification.Bad;
import org.suying.trail.Verification.Damage;
import org.suying.trail.sealing.PlainSealing;
import org.suying.trail.writing.PlainTrail;

/** Forty events of a district on the real database, and somebody with every right on it. */
@DisplayName("B-02 U-01 U-02 a damaged trail")
class DamagedTrailTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00.123456789Z"), ZoneOffset.UTC);
    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-0000000000c1");
    private static final UUID HEAD = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final Scope DISTRICT =
            Scope.of(new TenantId(WalledDatabase.DISTRICT), Actor.officer(HEAD, "王主任 𠮷"));
    private static final Scope CITY = Scope.of(new TenantId(WalledDatabase.CITY), Actor.program());
    private static final String TABLES = "trail_event seal seal_queue checkpoint entrusted_head";

    private static WalledDatabase database;
    private static Connection superuser;
    private static Connection application;
    private static Offline tenancy;
    private static Trail trail;
    private static PlainSealing sealing;

    @BeforeAll
    static void fill() throws SQLException {
        database = WalledDatabase.named("trail");
        superuser = database.superuser();
        application = database.application();
        tenancy = database.over(application);
        trail = PlainTrail.over(tenancy, NOON);
        sealing = new PlainSealing(tenancy, NOON);
        IntStream.rangeClosed(1, 40).forEach(number -> act("理由 " + number));
        sealing.link(DISTRICT);
        sealing.entrust(DISTRICT, CITY);
        damage("set session_replication_role = replica");
        for (String table : TABLES.split(" ")) {
            damage("create table public.%1$s as table suying.%1$s".formatted(table));
        }
    }

    @BeforeEach
    void holdsBefore() {
        assertThat(verified()).isEqualTo(new Verification(true, 40, null));
    }

    @AfterEach
    void heal() throws SQLException {
        for (String table : TABLES.split(" ")) {
            damage("delete from suying.%1$s; insert into suying.%1$s select * from public.%1$s".formatted(table));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
        application.close();
    }

    @ParameterizedTest(name = "U-01 {0}")
    @DisplayName("U-01 a change of any field of an event is found at its place")
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor_kind = 'SYSTEM'",
                "actor_id = gen_random_uuid()",
                "actor_name = '李主任'",
                "purpose = 'OTHER'",
                "verb = 'case.refuse'",
                "title = '不予受理'",
                "title_bundle = 'org.suying.trail.Messages'",
                "title_args = array['x']",
                "subject_kind = 'officer'",
                "subject_id = gen_random_uuid()",
                "reason = null",
                "reason = reason || ' '",
                "details = '{}'",
                "details = details || '{\"state\": \"refused\"}'",
                "id = gen_random_uuid()",
                "tenant_id = '00000000-0000-7000-8000-00000000d002'",
                "mark = sha256('x')",
            })
    void findsTheChange(String change) throws SQLException {
        damage("update suying.trail_event set " + change + " where id = " + event(17));

        assertThat(place(verified())).isEqualTo(17);
    }

    @ParameterizedTest(name = "U-01 place {0}")
    @DisplayName("U-01 whatever place is hit, that place is named")
    @ValueSource(ints = {1, 2, 20, 39, 40})
    void namesThePlace(int place) throws SQLException {
        damage("update suying.trail_event set reason = 'x' where id = " + event(place));
        assertThat(place(verified())).isEqualTo(place);

        damage("delete from suying.trail_event where id = " + event(place));
        assertThat(verified()).extracting(Verification::firstBad).isEqualTo(bad(place, Damage.MISSING));

        damage("delete from suying.seal where seq = " + place);
        assertThat(place(verified())).isEqualTo(place);
    }

    @ParameterizedTest(name = "U-01 {0}")
    @DisplayName("U-01 a link that was touched is found")
    @ValueSource(
            strings = {
                "update suying.seal set hash = sha256('x') where seq = 9",
                "update suying.seal set prev = sha256('x') where seq = 9",
                "update suying.seal set seq = 99 where seq = 9",
                "delete from suying.seal where seq = 9; update suying.seal set seq = seq - 1 where seq > 9",
                "with two as (select seq, event_id from suying.seal where seq in (9, 30)) update suying.seal s"
                        + " set event_id = two.event_id from two where s.seq in (9, 30) and two.seq <> s.seq",
            })
    void findsTheTouchedLink(String damage) throws SQLException {
        damage("alter table suying.seal drop constraint if exists seal_tenant_id_event_id_key");
        damage(damage);

        assertThat(place(verified())).isEqualTo(9);
    }

    @Test
    @DisplayName("U-01 an event slipped in before it is linked is found after")
    void findsTheForeignEvent() throws SQLException {
        damage(
                "create temp table forged as select * from suying.trail_event where id = " + event(3)
                        + "; update forged set id = gen_random_uuid(), reason = '假的';"
                        + " insert into suying.trail_event select * from forged;"
                        + " insert into suying.seal_queue (tenant_id, event_id) select tenant_id, id from forged; drop table forged");
        sealing.link(DISTRICT);

        assertThat(verified().firstBad()).extracting("seq", "damage").containsExactly(41L, Damage.FOREIGN);
    }

    @Test
    @DisplayName("U-01 an event kept from being linked is found")
    void findsTheEventKeptOut() throws SQLException {
        UUID late = act("刚刚发生");
        damage("delete from suying.seal_queue");

        assertThat(verified().firstBad()).isEqualTo(new Bad(0, late, Damage.FOREIGN));
    }

    @Test
    @DisplayName("U-01 an event removed before it is linked is found")
    void findsTheEventGoneEarly() throws SQLException {
        UUID late = act("刚刚发生");
        damage("delete from suying.trail_event where id = '" + late + "'");

        assertThat(verified().firstBad()).isEqualTo(new Bad(0, late, Damage.MISSING));
    }

    @Test
    @DisplayName("U-02 a tail cut with every trace of it is found by the head that lies with the tenant above")
    void findsTheCutTail() throws SQLException {
        damage("delete from suying.trail_event where id in (select event_id from suying.seal where seq > 35);"
                + " delete from suying.seal where seq > 35; delete from suying.checkpoint");

        assertThat(verified()).isEqualTo(new Verification(false, 35, new Bad(36, null, Damage.CUT)));
    }

    @Test
    @DisplayName("U-02 a trail rolled back to nothing is found")
    void findsTheVoid() throws SQLException {
        damage("delete from suying.trail_event; delete from suying.seal; delete from suying.checkpoint");

        assertThat(verified()).isEqualTo(new Verification(false, 0, new Bad(1, null, Damage.CUT)));
    }

    @Test
    @DisplayName("B-02 what was written is read back to the letter, and once linked has its place")
    void isReadBack() {
        TrailEvent first = tenancy.within(DISTRICT, () -> trail.of(CASE)).get(0);

        assertThat(first.actor()).isEqualTo(Actor.officer(HEAD, "王主任 𠮷"));
        assertThat(first.at()).isEqualTo("2026-03-02T04:00:00.123456Z");
        assertThat(first.subject()).isEqualTo(Subject.ofCase(CASE));
        assertThat(first.title()).isEqualTo(Title.text("受理"));
        assertThat(first.reason()).isEqualTo("理由 1");
        assertThat(first.details())
                .containsEntry("state", "admitted")
                .containsEntry("note", "")
                .hasSize(2);
        assertThat(first.sealed()).isTrue();
    }

    @Test
    @DisplayName("I-01 the twin: another tenant sees nothing of this trail, and its own holds")
    void isNobodyElses() {
        Scope other = Scope.of(new TenantId(WalledDatabase.OTHER_DISTRICT), Actor.program());

        assertThat(tenancy.within(other, () -> trail.of(CASE))).isEmpty();
        assertThat(new OfflineVerification(tenancy).of(tenancy.tenants().require("other-district")))
                .isEqualTo(new Verification(true, 0, null));
    }

    private static UUID act(String reason) {
        return tenancy.within(
                DISTRICT,
                () -> trail.record(Entry.of("case.admit", Title.text("受理"))
                        .onCase(CASE)
                        .because(reason)
                        .with("state", "admitted")
                        .with("note", "")));
    }

    private static Verification verified() {
        return new OfflineVerification(tenancy).of(tenancy.tenants().require("district"));
    }

    private static long place(Verification found) {
        Bad bad = found.firstBad();
        return bad == null ? -1 : bad.seq();
    }

    private static Bad bad(int place, Damage damage) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("select event_id from suying.seal where seq = " + place)) {
            row.next();
            return new Bad(place, row.getObject(1, UUID.class), damage);
        }
    }

    private static String event(int place) {
        return "(select event_id from suying.seal where seq = " + place + ")";
    }

    private static void damage(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
