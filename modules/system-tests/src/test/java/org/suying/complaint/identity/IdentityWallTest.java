package org.suying.complaint.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.casework.CaseId;
import org.suying.kernel.Actor;
import org.suying.kernel.NotFound;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.WalledDatabase;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.trail.writing.PlainTrail;

/** Two complaints of a district on the real database; the program's own role, an officer, and everybody else. */
@DisplayName("B-04 who complained")
class IdentityWallTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);
    private static final CaseId CASE = new CaseId(UUID.fromString("00000000-0000-7000-8000-0000000000c1"));
    private static final CaseId OTHER = new CaseId(UUID.fromString("00000000-0000-7000-8000-0000000000c2"));
    private static final CaseId OF_SIBLING = new CaseId(UUID.fromString("00000000-0000-7000-8000-0000000000c3"));
    private static final Actor OFFICER = Actor.officer(UUID.fromString("00000000-0000-7000-8000-0000000000a1"), "沈知行");
    private static final Person AN = new Person("安然", "139 0000 4210", null, null, "44010619900101123x");
    private static final Person ZHAO = new Person("赵一", "13900004210", null, null, null);
    private static final Scope WORK = Scope.of(new TenantId(WalledDatabase.DISTRICT), OFFICER);
    private static final Scope SIBLING = Scope.of(new TenantId(WalledDatabase.OTHER_DISTRICT), OFFICER);

    private static Connection superuser;
    private static Connection application;
    private static Offline tenancy;
    private static Identities identities;
    private static Trail trail;

    @BeforeAll
    static void file() throws SQLException {
        WalledDatabase database = WalledDatabase.named("identities");
        superuser = database.superuser();
        application = database.application();
        tenancy = database.over(application);
        identities = PlainIdentities.over(tenancy);
        trail = PlainTrail.over(tenancy, NOON);
        registered(CASE, WalledDatabase.DISTRICT);
        registered(OTHER, WalledDatabase.DISTRICT);
        registered(OF_SIBLING, WalledDatabase.OTHER_DISTRICT);
        within(WORK, () -> identities.add(CASE, AN));
        within(WORK, () -> identities.add(OTHER, ZHAO));
        within(SIBLING, () -> identities.add(OF_SIBLING, AN));
    }

    /** Only the row that identities refer to; what it says is of no interest here. */
    private static void registered(CaseId id, UUID tenant) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into suying.complaint (tenant_id, id, kind, channel, channel_kind, identity, content, own_values, code_hash)
                    values ('%s', '%s', 'COMPLAINT', 'web', 'WEB', 'NAMED', '…', '{}', decode(repeat('00', 32), 'hex'))""".formatted(tenant, id.id()));
            statement.execute("set session_replication_role = default");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        application.close();
        superuser.close();
    }

    @Test
    @DisplayName("B-04 is shown for a purpose, with the line on the trail, and not otherwise")
    void isShownOnRecord() {
        assertThat(look(CASE, WORK.with(Disclosure.purpose(CASE)), Disclosure.VERB))
                .isEqualTo(AN);
        assertThat(look(OTHER, WORK.with(Disclosure.purpose(OTHER)), Disclosure.VERB))
                .isEqualTo(ZHAO);
        assertThat(tenancy.within(WORK, () -> trail.of(OTHER.id())))
                .extracting(event -> event.verb() + " " + event.actor().name())
                .containsExactly("identity.disclosed 沈知行");
    }

    @Test
    @DisplayName("P-11 is not shown without a purpose, for another case's, or without the line on the trail")
    void isNotShownOffRecord() {
        assertDenied(() -> look(CASE, WORK, Disclosure.VERB));
        assertDenied(() -> look(CASE, WORK.with(Disclosure.purpose(OTHER)), Disclosure.VERB));
        assertDenied(() -> look(CASE, WORK.with(Disclosure.purpose(CASE)), "case.looked"));
        assertDenied(() ->
                tenancy.within(WORK.with(Disclosure.purpose(CASE)), () -> identities.read(CASE, new UUID(0, 1))));
    }

    @Test
    @DisplayName("P-11 a line on the trail serves the transaction that wrote it, and no later one")
    void isNotShownOnAnOldRecord() {
        Scope scope = WORK.with(Disclosure.purpose(CASE));
        UUID event = tenancy.within(scope, () -> trail.record(line(CASE, Disclosure.VERB)));

        assertDenied(() -> tenancy.within(scope, () -> identities.read(CASE, event)));
    }

    @Test
    @DisplayName("B-06 is not there for another tenant")
    void isNotThereForOthers() {
        assertThatThrownBy(() -> look(CASE, SIBLING.with(Disclosure.purpose(CASE)), Disclosure.VERB))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest(name = "D26 {0}")
    @ValueSource(
            strings = {
                "select * from suying.identity",
                "select count(*) from suying.identity",
                "select * from suying.identity_link",
                "select * from suying.identity_index",
                "update suying.identity set sealed = ''",
                "delete from suying.identity_link",
                "truncate suying.identity_index"
            })
    @DisplayName("D26 cannot be read or changed by SQL, not even with the purpose")
    void cannotBeRead(String statement) {
        for (Scope scope : List.of(WORK, WORK.with(Disclosure.purpose(CASE)))) {
            assertDenied(() -> tenancy.within(scope, () -> tenancy.sql().update(statement)));
        }
    }

    @Test
    @DisplayName("D36 the cases of one telephone are found, however it is written, and only the own tenant's")
    void findsCasesOfOneTelephone() {
        assertThat(tenancy.within(WORK, () -> identities.of(phone("+86 139-0000-4210"))))
                .containsExactly(CASE, OTHER);
        assertThat(tenancy.within(WORK, () -> identities.of(new Person(null, null, null, null, "44010619900101123X"))))
                .containsExactly(CASE);
        assertThat(tenancy.within(WORK, () -> identities.of(phone("13900004211"))))
                .isEmpty();
        assertDenied(() -> tenancy.within(
                Scope.of(new TenantId(WalledDatabase.DISTRICT), Actor.anyone()),
                () -> identities.of(phone("13900004210"))));
    }

    private static Person phone(String number) {
        return new Person(null, number, null, null, null);
    }

    @Test
    @DisplayName("P-09 the same telephone is another value in another tenant")
    void hasAKeyForEachTenant() throws SQLException {
        assertThat(answer("select count(distinct mac) from suying.identity_index where name = 'phone'"))
                .isEqualTo("2");
    }

    @Test
    @DisplayName("P-08 a link that was moved to another case does not open")
    void doesNotOpenElsewhere() throws SQLException {
        change("create table public.kept as select * from suying.identity_link");
        change("""
                update suying.identity_link l set sealed = k.sealed from public.kept k
                 where l.id = '%s' and k.id = '%s'""".formatted(CASE.id(), OTHER.id()));

        assertThatThrownBy(() -> look(CASE, WORK.with(Disclosure.purpose(CASE)), Disclosure.VERB))
                .hasMessageContaining("moved");

        change("update suying.identity_link l set sealed = k.sealed from public.kept k where l.id = k.id");
        change("drop table public.kept");
        assertThat(look(CASE, WORK.with(Disclosure.purpose(CASE)), Disclosure.VERB))
                .isEqualTo(AN);
    }

    @Test
    @DisplayName("P-06 neither length nor column tells one person from another")
    void tellsNothing() throws SQLException {
        assertThat(answer("select count(distinct length(sealed)) from suying.identity"))
                .isEqualTo("1");
        assertThat(answer("""
                        select count(*) from suying.identity i join suying.identity_link l on l.id = i.id""")).isEqualTo("0");
    }

    private static Person look(CaseId id, Scope scope, String verb) {
        return tenancy.within(scope, () -> identities.read(id, trail.record(line(id, verb))));
    }

    private static Entry line(CaseId id, String verb) {
        return Entry.of(verb, Title.text("查看身份")).onCase(id.id());
    }

    private static void within(Scope scope, Runnable work) {
        tenancy.within(scope, () -> {
            work.run();
            return true;
        });
    }

    private static void assertDenied(Supplier<?> look) {
        assertThatThrownBy(look::get)
                .satisfies(thrown -> assertThat(state(thrown)).isEqualTo("42501"));
    }

    private static @Nullable String state(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }

    private static void change(String statement) throws SQLException {
        try (var one = superuser.createStatement()) {
            one.execute(statement);
        }
    }

    private static String answer(String query) throws SQLException {
        try (var one = superuser.createStatement();
                var row = one.executeQuery(query)) {
            row.next();
            return Objects.requireNonNull(row.getString(1));
        }
    }
}
