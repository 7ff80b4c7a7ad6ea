package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("I-02 I-03 I-07 the catalogue")
class CatalogueScanTest {

    private static WalledDatabase database;
    private static Connection superuser;

    @BeforeAll
    static void open() throws SQLException {
        database = WalledDatabase.named("catalogue");
        superuser = database.superuser();
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
    }

    @Test
    @DisplayName("I-02 I-03 I-07 there is no way past the walls that nobody has looked at")
    void holdsNoSurprise() {
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("I-02 it looks at tables at all")
    void seesTables() {
        assertThat(Table.all(database.over(superuser).sql())).hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("I-02 I-03 I-07 each hole is found and named")
    @CsvSource(delimiter = '|', textBlock = """
        I-02 | drop policy own on suying.trail_event                                       | suying.trail_event for suying_tenant has not the one policy of its role
        I-02 | drop policy of_city on suying.seal                                          | suying.seal for suying_city has not the one policy of its role
        I-02 | alter table suying.tenant_key no force row level security                   | suying.tenant_key has no forced row security
        I-02 | alter table suying.tenant_key disable row level security                    | suying.tenant_key has no forced row security
        I-02 | create policy x on suying.seal for select to suying_tenant using (true)     | x on suying.seal is a policy beside the walls
        I-02 | drop trigger context on suying.seal                                         | context on suying.seal is a trigger that is missing
        I-02 | create table suying.stray (id int)                                          | suying.stray has no tenant_id and is on no list
        I-03 | create unique index odd on suying.trail_event (verb)                        | suying.odd is unique across tenants
        I-03 | create table suying.a (id uuid, tenant_id uuid, foreign key (id) references suying.tenant) | a_id_fkey of suying.a is a foreign key that does not begin with the tenant
        I-07 | create view suying.v as select * from suying.seal                           | suying.v is a view that does not look with its reader's eyes
        I-07 | create materialized view suying.m as select * from suying.seal              | suying.m is a view that does not look with its reader's eyes
        I-07 | create function wall.peep() returns int language sql security definer as 'select 1' | wall.peep runs as its definer and is on no list
        I-07 | alter function wall.claims() set search_path = public                       | wall.claims() runs as its definer, with a search path or an owner that it must not have
        I-07 | grant execute on function wall.open_tenant(text, text, text, text, uuid, text, boolean, timestamptz) to public | wall.open_tenant(text,text,text,text,uuid,text,boolean,timestamp with time zone) may be called by everybody
        I-07 | grant select on suying.seal to suying_app                                   | suying.seal to suying_app: SELECT is more than the walls allow
        B-02 | grant update (reason) on suying.trail_event to suying_tenant                | suying.trail_event by suying_tenant can be changed
        B-02 | grant truncate on suying.seal to suying_tenant                              | suying.seal by suying_tenant can be changed
        B-04 | grant select (sealed) on suying.identity to suying_tenant                   | suying.identity by suying_tenant can be read or changed
        I-07 | grant select on wall.context_key to suying_app                              | wall.context_key by suying_app can be reached
        """)
    void findsTheHole(String clause, String hole, String finding) throws SQLException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            statement.execute(hole);

            assertThat(findings()).contains(finding);
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    private static List<String> findings() {
        return new CatalogueScan(database.over(superuser).sql()).findings();
    }
}
