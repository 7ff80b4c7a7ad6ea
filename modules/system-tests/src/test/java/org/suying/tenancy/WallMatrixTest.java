package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every tenant table × verb × (own, sibling, child, parent, foreign) × role, in a scope and without. Generated from the
 * catalogue: a new table is covered the moment it is there. Foreign keys and checks are taken off first, so that nothing
 * but the walls can refuse a row.
 */
@DisplayName("I-01 the walls, cell by cell")
class WallMatrixTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final List<Hand> HANDS = List.of(
            Hand.inScope(Scope.Level.TENANT, WalledDatabase.DISTRICT),
            Hand.inScope(Scope.Level.DISTRICT, WalledDatabase.DISTRICT),
            Hand.inScope(Scope.Level.CITY, WalledDatabase.CITY),
            Hand.without("suying_tenant"),
            Hand.without("suying_district"),
            Hand.without("suying_city"),
            Hand.without("suying_app"));
    private static final Map<String, Set<String>> SEEN_BY = Map.of(
            "TENANT scope", Set.of("own"),
            "DISTRICT scope", Set.of("own", "child"),
            "CITY scope", Set.of("own", "sibling", "child", "parent"));

    private static WalledDatabase database;
    private static Connection superuser;
    private static Connection application;

    @BeforeAll
    static void fill() throws SQLException {
        database = WalledDatabase.named("matrix");
        superuser = database.superuser();
        application = database.application();
        Sql all = database.over(superuser).sql();
        all.list(
                        "select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint"
                                + " join pg_namespace n on n.oid = connamespace where contype in ('f', 'c') and nspname = 'suying'",
                        row -> row.getString(1))
                .forEach(all::update);
        for (Table table : Table.all(all)) {
            WalledDatabase.tenants()
                    .values()
                    .forEach(tenant -> all.update(table.insert(tenant, NUMBER.incrementAndGet())));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
        application.close();
    }

    @TestFactory
    Stream<DynamicNode> everyTable() {
        return Table.all(database.over(superuser).sql()).stream()
                .map(table -> dynamicContainer(
                        table.name(),
                        Stream.concat(
                                HANDS.stream()
                                        .flatMap(hand -> Arrays.stream(Verb.values())
                                                .map(verb -> dynamicTest(
                                                        "I-01 " + hand + " " + verb,
                                                        () -> isWalled(table, hand, verb)))),
                                Stream.of(
                                        dynamicTest(
                                                "I-01 a row does not move to a neighbour", () -> keepsItsTenant(table)),
                                        dynamicTest(
                                                "I-01 its ancestors are the tree's", () -> hasTrueAncestors(table))))));
    }

    private static void isWalled(Table table, Hand hand, Verb verb) {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> actual = new TreeMap<>();
        WalledDatabase.tenants().forEach((relation, tenant) -> {
            expected.put(relation, expected(table, hand, verb, relation, tenant));
            actual.put(relation, does(hand, table.statement(verb, hand.role(), tenant, NUMBER.incrementAndGet())));
        });

        assertThat(actual).isEqualTo(expected);
    }

    private static int expected(Table table, Hand hand, Verb verb, String relation, UUID tenant) {
        boolean mine = SEEN_BY.getOrDefault(hand.name(), Set.of()).contains(relation);
        if (!table.grants(hand.role(), verb)) {
            return Hand.REFUSED;
        }
        boolean writes = hand.name().equals("TENANT scope");
        return switch (verb) {
            case SELECT -> mine ? rows(table, tenant) : 0;
            case INSERT -> writes && mine ? 1 : Hand.REFUSED;
            case UPDATE, DELETE -> writes ? (mine ? rows(table, tenant) : 0) : Hand.REFUSED;
        };
    }

    private static void keepsItsTenant(Table table) {
        Hand own = HANDS.get(0);
        String move = "update %s set tenant_id = '%s' where tenant_id = '%s'"
                .formatted(table.name(), WalledDatabase.OTHER_DISTRICT, WalledDatabase.DISTRICT);

        assertThat(does(own, move)).isEqualTo(Hand.REFUSED);
    }

    private static void hasTrueAncestors(Table table) {
        List<String> ancestors = database.over(superuser)
                .sql()
                .list(
                        "select distinct concat_ws(' ', tenant_id, district_id, city_id) from " + table.name()
                                + " where tenant_id = ?",
                        row -> row.getString(1),
                        WalledDatabase.STREET);

        assertThat(ancestors)
                .containsExactly(WalledDatabase.STREET + " " + WalledDatabase.DISTRICT + " " + WalledDatabase.CITY);
    }

    private static int rows(Table table, UUID tenant) {
        return database.over(superuser)
                .sql()
                .find(table.statement(Verb.SELECT, "", tenant, 0), row -> row.getInt(1))
                .orElseThrow();
    }

    private static int does(Hand hand, String sql) {
        return hand.does(application, database.over(application), sql);
    }
}
