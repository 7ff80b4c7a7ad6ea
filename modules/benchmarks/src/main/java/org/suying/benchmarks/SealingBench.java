package org.suying.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** How long events wait for their place in the chain while eight citizens file without a pause. */
final class SealingBench implements Bench {

    private static final int TOWNS = 20;
    private static final int CLIENTS = 8;
    private static final int STRETCHES = 4;
    private static final long PAUSE = 50;
    private static final double GOAL = 3000;

    @Override
    public List<Line> measure(Program program) throws SQLException {
        try (Wire wire = program.connect();
                Connection database = program.database()) {
            List<Town> towns = Town.open(wire, "sealing-", TOWNS);
            try (Load filing = new Load(CLIENTS, i -> new FilingBench.Filer(program.connect(), towns, i))) {
                filing.run(Benchmarks.warmUp());
                Map<String, Double> before = program.used();
                CompletableFuture<Figures> load = CompletableFuture.supplyAsync(
                        () -> filing.run(Benchmarks.stretch().multipliedBy(STRETCHES)));
                Figures lags = watch(database, load);
                double filings = load.join().perSecond()
                        * STRETCHES
                        * Benchmarks.stretch().toSeconds();
                return List.of(
                        Line.used("a filing and its sealing", before, program.used(), filings),
                        Line.atMost("sealing lag under filing load, p99", GOAL, lags.p99(), " ms"),
                        Line.figure(
                                "sealing lag, median · slowest, at filings a second",
                                "%s · %s ms, at %s"
                                        .formatted(
                                                Line.number(lags.median()),
                                                Line.number(lags.slowest()),
                                                Line.number(load.join().perSecond()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the queue again and again; who is gone from it was sealed since the look before. Too long by one round of looking. */
    private static Figures watch(Connection database, CompletableFuture<?> load) throws SQLException {
        Map<String, Long> waiting = new HashMap<>();
        List<Long> lags = new ArrayList<>();
        try (PreparedStatement look = database.prepareStatement("""
                select e.id::text, (extract(epoch from e.at) * 1e6)::bigint,
                       (extract(epoch from clock_timestamp()) * 1e6)::bigint + 1000 * (select ahead_millis from suying.clock)
                  from suying.seal_queue q join suying.trail_event e on e.tenant_id = q.tenant_id and e.id = q.event_id""")) {
            long now = 0;
            while (!load.isDone()) {
                Map<String, Long> seen = new HashMap<>();
                try (ResultSet row = look.executeQuery()) {
                    while (row.next()) {
                        seen.put(row.getString(1), row.getLong(2));
                        now = row.getLong(3);
                    }
                }
                for (Map.Entry<String, Long> event : waiting.entrySet()) {
                    if (!seen.containsKey(event.getKey())) {
                        lags.add(1000 * (now - event.getValue()));
                    }
                }
                waiting = seen;
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Figures.of(lags.stream().mapToLong(lag -> lag).toArray(), 1);
    }
}
