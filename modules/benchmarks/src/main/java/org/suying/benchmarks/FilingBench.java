package org.suying.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.suying.rest.Json;

/** Filing by REST, beside the database writing the same rows. */
final class FilingBench implements Bench {

    private static final int TOWNS = 20;
    private static final double PART = 1 / 3.0;
    private static final double MEDIAN = 5;

    @Override
    public List<Line> measure(Program program) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Wire wire = program.connect();
                Connection database = program.database()) {
            List<Town> towns = Town.open(wire, "filing-", TOWNS);
            List<Rows> rows = rows(wire, database, towns.get(0));
            Twin.make(database, rows);
            lines.add(Line.figure("rows that one filing writes", Integer.toString(Rows.count(rows))));
            for (int clients : new int[] {1, 8}) {
                lines.addAll(duel(program, towns, rows, clients));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    /** With those that wait for the sealer, if it was not quicker. */
    static List<Rows> rows(Wire wire, Connection database, Town town) throws SQLException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20; i++) {
            String number = Json.read(town.file(wire, Story.draw(random)).body())
                    .path("number")
                    .asText();
            List<Rows> rows = Rows.writtenWith(database, number);
            if (rows.stream().anyMatch(table -> table.table().equals("suying.seal_queue"))) {
                return rows;
            }
        }
        throw new IllegalStateException("the sealer is always quicker");
    }

    private static List<Line> duel(Program program, List<Town> towns, List<Rows> rows, int clients) {
        try (Load floor = new Load(clients, i -> twin(program, rows, i));
                Load filing = new Load(clients, i -> new Filer(program.connect(), towns, i))) {
            Duel duel = Duel.of(floor, filing, Benchmarks.warmUp(), Benchmarks.stretch());
            String what = "filing by REST, %d client%s".formatted(clients, clients == 1 ? "" : "s");
            List<Line> lines = new ArrayList<>();
            lines.add(Line.rate(what, duel.floor().perSecond(), duel.program().perSecond(), PART));
            if (clients == 1) {
                lines.add(Line.atMost(what + ", median", MEDIAN, duel.program().median(), " ms"));
            }
            lines.add(Line.figure(
                    what + ", p95 · p99",
                    Line.number(duel.program().p95()) + " · "
                            + Line.number(duel.program().p99()) + " ms"));
            Map<String, Double> before = program.used();
            Figures last = filing.run(Benchmarks.stretch());
            double count = last.perSecond() * Benchmarks.stretch().toSeconds();
            lines.add(Line.used(what, before, program.used(), count));
            return lines;
        }
    }

    private static Twin twin(Program program, List<Rows> rows, int client) {
        try {
            return new Twin(program.database(), rows, client, Twin.Begin.NOTHING);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A citizen after another, anywhere. */
    record Filer(Wire wire, List<Town> towns, SplittableRandom random) implements Load.Client {

        Filer(Wire wire, List<Town> towns, int seed) {
            this(wire, towns, new SplittableRandom(seed));
        }

        @Override
        public void once() {
            towns.get(random.nextInt(towns.size())).file(wire, Story.draw(random));
        }

        @Override
        public void close() throws java.io.IOException {
            wire.close();
        }
    }
}
