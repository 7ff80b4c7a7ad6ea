package org.suying.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of the table.
 *
 * @param floor what the database does alone; empty where nothing is to be compared
 * @param ratio of what was measured to the floor; empty without one
 * @param verdict empty for a figure without a goal
 */
record Line(String what, String goal, String floor, String measured, String ratio, String verdict) {

    private static final List<String> HEAD = List.of("what", "goal", "floor", "measured", "ratio", "verdict");

    /** How many a second, which shall be a part of the floor. */
    static Line rate(String what, double floor, double measured, double part) {
        double ratio = measured / floor;
        return new Line(
                what,
                "≥ %s × floor".formatted(number(part)),
                number(floor) + "/s",
                number(measured) + "/s",
                number(ratio),
                verdict(ratio >= part));
    }

    /** How many a second, at least. */
    static Line atLeast(String what, double goal, double measured, String unit) {
        return new Line(what, "≥ " + number(goal) + unit, "", number(measured) + unit, "", verdict(measured >= goal));
    }

    static Line atMost(String what, double goal, double measured, String unit) {
        return new Line(what, "≤ " + number(goal) + unit, "", number(measured) + unit, "", verdict(measured <= goal));
    }

    /** Milliseconds, which shall be no more than so many times the floor and so many on top. */
    static Line beside(String what, double floor, double measured, double times, double more) {
        return new Line(
                what,
                "≤ %s × floor + %s ms".formatted(number(times), number(more)),
                number(floor) + " ms",
                number(measured) + " ms",
                number(measured / floor),
                verdict(measured <= times * floor + more));
    }

    /** What shall be no more than so many times what it is beside. */
    static Line times(String what, double beside, double measured, double times, String unit) {
        double ratio = measured / beside;
        return new Line(
                what,
                "≤ %s × floor".formatted(number(times)),
                number(beside) + unit,
                number(measured) + unit,
                number(ratio),
                verdict(ratio <= times));
    }

    /** What something takes without and with something else, in milliseconds. */
    static Line cost(String what, double without, double with) {
        return new Line(what, "", number(without) + " ms", number(with) + " ms", number(with / without), "");
    }

    /** What each of so many things took of processors, by process. */
    static Line used(String what, Map<String, Double> before, Map<String, Double> after, double count) {
        return figure(
                "processor time of " + what + ", " + String.join(" · ", after.keySet()),
                after.keySet().stream()
                                .map(process -> number(
                                        (after.getOrDefault(process, 0.0) - before.getOrDefault(process, 0.0)) / count))
                                .collect(Collectors.joining(" · "))
                        + " ms");
    }

    /** A figure that is told, and no more. */
    static Line figure(String what, String measured) {
        return new Line(what, "", "", measured, "", "");
    }

    private static String verdict(boolean met) {
        return met ? "met" : "missed";
    }

    static String number(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }

    private List<String> cells() {
        return List.of(what, goal, floor, measured, ratio, verdict);
    }

    /** As Markdown. */
    static String table(List<Line> lines) {
        StringBuilder table = new StringBuilder(row(HEAD))
                .append(row(HEAD.stream().map(head -> "---").toList()));
        lines.forEach(line -> table.append(line.row()));
        return table.toString();
    }

    /** As Markdown, with the end of the line. */
    String row() {
        return row(cells());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
