package org.suying.benchmarks;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the program, measures what is named, prints one table: {@code filing}, or several with commas, or {@code all}.
 * Each measurement gets a program of its own, but those that need many complaints share one.
 */
public final class Benchmarks {

    private static final Map<String, Bench> ALONE = new LinkedHashMap<>();
    private static final Map<String, Large.OnLoaded> LOADED = new LinkedHashMap<>();

    static {
        ALONE.put("start", new StartBench());
        ALONE.put("filing", new FilingBench());
        ALONE.put("action", new ActionBench());
        ALONE.put("expiry", new ExpiryBench());
        ALONE.put("sealing", new SealingBench());
        ALONE.put("regimes", new RegimesBench());
        LOADED.put("worklist", new WorklistBench());
        LOADED.put("follow", new FollowBench());
        LOADED.put("walls", new WallsBench());
        LOADED.put("memory", new MemoryBench());
        LOADED.put("verification", new VerificationBench());
    }

    private Benchmarks() {}

    public static void main(String[] arguments) throws SQLException {
        List<String> all =
                Stream.concat(ALONE.keySet().stream(), LOADED.keySet().stream()).toList();
        List<String> names = arguments[0].equals("all") ? all : List.of(arguments[0].split(","));
        if (!all.containsAll(names)) {
            throw new IllegalArgumentException("bench must be all, or of " + all);
        }
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            if (ALONE.containsKey(name)) {
                lines.addAll(measured(name, ALONE.get(name)));
            }
        }
        List<Large.OnLoaded> loaded =
                names.stream().filter(LOADED::containsKey).map(LOADED::get).toList();
        if (!loaded.isEmpty()) {
            lines.addAll(measured("what needs many complaints", new Large(loaded)));
        }
        out().println();
        out().print(Line.table(lines));
    }

    private static List<Line> measured(String name, Bench bench) throws SQLException {
        out().println("measuring " + name + " …");
        try (Program program = Program.start()) {
            List<Line> lines = bench.measure(program);
            out().print(Line.table(lines));
            return lines;
        }
    }

    /** How long one stretch of load lasts. */
    static Duration stretch() {
        return Duration.ofSeconds(Long.getLong("bench.seconds", 10));
    }

    /** How long the program is used before anything is counted: its code is compiled while it runs. */
    static Duration warmUp() {
        return stretch().multipliedBy(3);
    }

    static int complaints() {
        return Integer.getInteger("bench.complaints", 1_000_000);
    }

    static int tenants() {
        return Integer.getInteger("bench.tenants", 1_000);
    }

    @SuppressWarnings("SystemOut")
    static PrintStream out() {
        return System.out;
    }
}
