package org.suying.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Deadlines that pass all at once while somebody files: the clock is moved over the instant, and its answer comes when all
 * has been done. Filing meanwhile is counted beside filing before.
 */
final class ExpiryBench implements Bench {

    private static final int DEADLINES = 10_000;
    private static final int TOWNS = 100;
    private static final double SECONDS = 60;
    private static final double PART = 0.7;
    private static final String JUST_BEFORE = "2026-03-09T17:29:00+08:00";
    private static final String JUST_AFTER = "2026-03-09T17:31:00+08:00";

    @Override
    public List<Line> measure(Program program) throws SQLException {
        List<Town> towns = new Loader(program).load(DEADLINES, TOWNS, 1).towns();
        double warning = seconds(program, JUST_BEFORE);
        try (Load filing = new Load(1, i -> new FilingBench.Filer(program.connect(), towns, i))) {
            filing.run(Benchmarks.warmUp());
            double before = filing.run(Benchmarks.stretch()).perSecond();
            CompletableFuture<Double> expiring = CompletableFuture.supplyAsync(() -> seconds(program, JUST_AFTER));
            List<Double> meanwhile = new ArrayList<>();
            while (!expiring.isDone()) {
                meanwhile.add(filing.run(Duration.ofSeconds(1)).perSecond());
            }
            double beside =
                    meanwhile.stream().mapToDouble(rate -> rate).average().orElseThrow();
            requireExpired(program);
            return List.of(
                    Line.figure("%,d warnings due at once, alone".formatted(DEADLINES), Line.number(warning) + " s"),
                    Line.atMost(
                            "expiry of %,d deadlines due at once, beside one who files".formatted(DEADLINES),
                            SECONDS,
                            expiring.join(),
                            " s"),
                    Line.rate("filing beside the expiry, and before", before, beside, PART));
        }
    }

    private static double seconds(Program program, String instant) {
        long begin = System.nanoTime();
        try (Wire wire = program.connect()) {
            Map<String, String> administrator = Town.as("admin@yunchuan");
            wire.send("PUT", "/api/v1/clock", administrator, "{\"now\":\"" + instant + "\"}")
                    .expect(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void requireExpired(Program program) throws SQLException {
        try (Connection database = program.database()) {
            int overdue = Integer.parseInt(
                    Rows.single(database, "select count(*)::text from suying.deadline where status = 'OVERDUE'"));
            if (overdue < DEADLINES) {
                throw new IllegalStateException(overdue + " of " + DEADLINES + " are overdue");
            }
        }
    }
}
