package org.suying.app.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.suying.testkit.Clerk;

/** Not in every build, for it takes minutes: {@code -Dit.test=TwoNodesIT -Dsuying.two-nodes=true}. */
@EnabledIfSystemProperty(named = "suying.two-nodes", matches = "true")
@DisplayName("R-06 R-09 one of two nodes is killed, while complaints are filed, cases worked on and deadlines expire")
class TwoNodesIT {

    private static final String HALF = "到场看过，窗口当天";
    private static final List<Client> CALLERS =
            IntStream.range(0, 4).mapToObj(Client::new).toList();

    private static TwoNodes both;
    private static Program front;
    private static Clerk clerk;
    private static Set<String> workers = Set.of();

    @BeforeAll
    static void kill() throws Exception {
        both = TwoNodes.start();
        front = both.front();
        new Drill(front).open();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS.size());
        try {
            work(threads, 80, () -> {});
            clerk = Clerk.before(front.place().http(), "desk@" + Drill.STREET);
            clerk.open(CALLERS.get(0).latest().get(0)).choose("记录情况").write("调查情况", HALF);
            work(threads, 20, () -> {
                workers = letDeadlinesExpire();
                both.kill(nodeOf(clerk));
            });
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Accident {
        void happen() throws Exception;
    }

    /** Everybody works; after so many acts it happens; then those whom it has not hit go on for as many acts again. */
    private static void work(ExecutorService threads, int acts, Accident accident) throws Exception {
        AtomicInteger done = new AtomicInteger();
        List<Future<?>> working = new ArrayList<>();
        CALLERS.forEach(client -> working.add(threads.submit(() -> client.work(front, done))));
        Program.await("work", () -> done.get() >= acts);
        accident.happen();
        int then = done.get();
        Program.await(
                "work that goes on",
                () -> done.get() >= then + acts || working.stream().allMatch(Future::isDone));
        CALLERS.forEach(Client::stop);
        for (Future<?> one : working) {
            one.get();
        }
    }

    private static int nodeOf(Clerk someone) {
        return someone.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("node"))
                .map(cookie -> Integer.parseInt(cookie.value))
                .findFirst()
                .orElseThrow();
    }

    /** All at once, as after a night; comes back when nodes are at it, with their names. */
    private static Set<String> letDeadlinesExpire() throws SQLException {
        Set<String> names = new HashSet<>();
        try (var connection = both.home().administrator();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(
                    "update suying.deadline set due_at = due_at - interval '25 hours'"
                            + " where rule = 'admission' and tenant_id = (select id from suying.tenant where slug = 'drill-street')");
            statement.executeUpdate("update suying.agenda set due_at = due_at - interval '25 hours'"
                    + " where tenant_id = (select id from suying.tenant where slug = 'drill-street')");
            connection.commit();
            connection.setAutoCommit(true);
            Program.await("nodes at the agenda", () -> names.addAll(leasedBy(statement)) || names.size() == 2);
            return names;
        }
    }

    private static Set<String> leasedBy(java.sql.Statement statement) {
        Set<String> names = new HashSet<>();
        try (var row =
                statement.executeQuery("select distinct leased_by from suying.agenda where leased_by is not null")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    @AfterAll
    static void leave() throws Exception {
        for (int i = 0; i < 2; i++) {
            both.nodes().get(i).place().keepLogs("node-" + i);
        }
        both.close();
    }

    @Test
    @DisplayName("R-09 nothing that was acknowledged is lost, nothing that is asked for again is doubled")
    void losesNothing() throws Exception {
        for (Client client : CALLERS) {
            client.askAgain(front);
            client.look(front);
            assertThat(client.wrong()).isEmpty();
        }

        DrillRecords records = DrillRecords.of(both.home());
        Map<String, Integer> supplements = new HashMap<>();
        CALLERS.forEach(
                client -> client.complaints().forEach((number, known) -> supplements.put(number, known.supplements)));
        assertThat(records.supplements()).isEqualTo(supplements);
        assertThat(records.register())
                .containsExactlyInAnyOrderElementsOf(
                        DrillRecords.withoutAGap(records.register().size()));
        assertThat(front.call("GET", Drill.path("worklist"), Drill.desk(), "").statusCode())
                .isEqualTo(200);
        assertThat(new Drill(front).verification().at("/ok").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("R-06 each deadline that fell due expires once, also what the killed node had in hand")
    void expiresEachOnce() throws Exception {
        Program.await(
                "deadlines",
                () -> expired().stream().filter(count -> count == 1).count() >= 40);
        Program.await("what was in hand", () -> workers.isEmpty() || due() == 0);

        assertThat(expired()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(1));
        assertThat(workers).isNotEmpty();
    }

    private static List<Integer> expired() {
        try {
            return List.copyOf(DrillRecords.of(both.home()).expired().values());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int due() {
        try (var connection = both.home().administrator();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from suying.deadline d join suying.tenant t on t.id = d.tenant_id"
                                        + " where t.slug = 'drill-street' and rule = 'admission' and status = 'RUNNING'"
                                        + " and due_at < (select max(at) from suying.trail_event)")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("R-09 an officer of the killed node signs in again, and what was half written is still there")
    void signsInAgain() {
        clerk.send();
        assertThat(clerk.heading()).hasText("工作人员登录");
        clerk.signInHere("desk@" + Drill.STREET);

        assertThat(clerk.field("调查情况")).hasValue(HALF);
        clerk.sendWell();
        clerk.close();
    }
}
