package org.suying.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.suying.benchmarks.RuleBooks.Book;
import org.suying.regime.Regime;

/** A rule book made of its text: read, laid over what it extends, checked, compiled. Each time it is another. */
final class CompilingBench {

    private static final double GOAL = 50;
    private static final int TIMES = 200;
    private static final int KEPT = 100;

    private CompilingBench() {}

    static List<Line> measure(RuleBooks books) {
        long first = System.nanoTime();
        Book largest = books.largest();
        double cold = millis(System.nanoTime() - first);
        long warm = System.nanoTime() + Benchmarks.warmUp().toNanos();
        for (int i = 0; System.nanoTime() < warm; i++) {
            books.compile(largest.varied("Warm" + i));
        }
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            String text = largest.varied("Own" + i);
            long begin = System.nanoTime();
            books.compile(text);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        String what = "compiling a rule book (%s, %,d characters)".formatted(largest.preset(), largest.size());
        return List.of(
                Line.atMost(what + ", median", GOAL, millis(nanos[TIMES / 2]), " ms"),
                Line.figure(what + ", slowest of " + TIMES, Line.number(millis(nanos[TIMES - 1])) + " ms"),
                Line.figure("compiling all presets the first time", Line.number(cold) + " ms"),
                Line.figure("a compiled rule book in memory", Line.number(kept(books, largest)) + " KiB"));
    }

    private static double kept(RuleBooks books, Book book) {
        List<Regime> kept = new ArrayList<>();
        long before = used();
        for (int i = 0; i < KEPT; i++) {
            kept.add(books.compile(book.varied("Kept" + i)));
        }
        return (used() - before) / 1024.0 / kept.size();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
