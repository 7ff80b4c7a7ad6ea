package org.suying.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An action on a case by eight officers at once: the desk admits, a deadline ends and another starts, a handler is assigned. */
final class ActionBench implements Bench {

    private static final int MOST_A_SECOND = 1000;
    private static final int TOWNS = 60;
    private static final int CLIENTS = 8;
    private static final int TURNS = 5;
    private static final double GOAL = 400;
    private static final String WAITING = """
            select c.id::text, t.slug, o.id::text from suying.case_file c join suying.tenant t on t.id = c.tenant_id
              join suying.officer o on o.tenant_id = t.id and o.login = 'handler' where t.slug like 'street-%' order by c.id""";

    private record Case(String id, Town town, String handler) {}

    @Override
    public List<Line> measure(Program program) throws SQLException {
        new Loader(program).load(cases(), TOWNS, 1);
        Queue<Case> cases = new ConcurrentLinkedQueue<>();
        try (Connection database = program.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            while (row.next()) {
                cases.add(new Case(row.getString(1), new Town(row.getString(2)), row.getString(3)));
            }
        }
        List<Figures> turns = new ArrayList<>();
        Map<String, Double> before;
        try (Load acting = new Load(CLIENTS, i -> new Officer(program.connect(), cases))) {
            acting.run(Benchmarks.warmUp());
            before = program.used();
            for (int i = 0; i < TURNS; i++) {
                turns.add(acting.run(Benchmarks.stretch()));
            }
        }
        Figures figures = Figures.median(turns);
        double count = turns.stream().mapToDouble(Figures::perSecond).sum()
                * Benchmarks.stretch().toSeconds();
        String what = "an action on a case, %d clients".formatted(CLIENTS);
        return List.of(
                Line.atLeast(what, GOAL, figures.perSecond(), "/s"),
                Line.used("an action", before, program.used(), count),
                Line.figure(
                        what + ", median · p95 · p99",
                        "%s · %s · %s ms"
                                .formatted(
                                        Line.number(figures.median()),
                                        Line.number(figures.p95()),
                                        Line.number(figures.p99()))));
    }

    /** As many as could be acted on: each is in the state for it once. */
    private static int cases() {
        long seconds = Benchmarks.warmUp()
                .plus(Benchmarks.stretch().multipliedBy(TURNS))
                .toSeconds();
        return (int) seconds * MOST_A_SECOND;
    }

    private record Officer(Wire wire, Queue<Case> cases) implements Load.Client {

        @Override
        public void once() {
            Case next = cases.remove();
            Map<String, String> headers = new LinkedHashMap<>(next.town().desk());
            headers.put("If-Match", "\"0\"");
            String body = "{\"fields\":{\"ground\":\"service\",\"handler\":\"" + next.handler() + "\"}}";
            wire.post(next.town().path("cases/" + next.id() + "/actions/admit"), headers, body)
                    .expect(200);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
