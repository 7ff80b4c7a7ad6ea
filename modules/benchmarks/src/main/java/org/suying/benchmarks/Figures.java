package org.suying.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a stretch of load has come to.
 *
 * @param perSecond how many were done
 * @param median of the time that one took, in milliseconds, as the others
 */
record Figures(double perSecond, double median, double p95, double p99, double slowest) {

    private static final double MILLION = 1e6;

    /** @param nanos how long each took; at least one */
    static Figures of(long[] nanos, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                sorted.length / seconds,
                millis(sorted, 0.5),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    /** The value that so great a part of all does not exceed. */
    private static double millis(long[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / MILLION;
    }

    /** Figure by figure the one in the middle of several stretches. */
    static Figures median(List<Figures> stretches) {
        return new Figures(
                middle(stretches, Figures::perSecond),
                middle(stretches, Figures::median),
                middle(stretches, Figures::p95),
                middle(stretches, Figures::p99),
                middle(stretches, Figures::slowest));
    }

    private static double middle(List<Figures> stretches, ToDoubleFunction<Figures> figure) {
        double[] sorted = stretches.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
