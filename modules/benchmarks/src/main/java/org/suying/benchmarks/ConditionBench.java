package org.suying.benchmarks;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.suying.benchmarks.RuleBooks.Book;
import org.suying.casework.workflow.When;
import org.suying.casework.workflow.Workflow;

/** Conditions of the presets over values of all kinds, so that each part of them is looked at. */
final class ConditionBench {

    private static final double GOAL = 5;
    private static final int CASES = 256;
    private static final int REPEATS = 11;
    private static final int TIMES = 20_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Object> VALUES =
            List.of(true, false, 0L, 3L, "VISIT", "WEB", "SUBSTANTIATED", List.of(), List.of("a", "b"));

    private ConditionBench() {}

    static List<Line> measure(List<Book> books) {
        List<When> all = books.stream()
                .flatMap(book -> book.regime().section(Workflow.class).actions().values().stream())
                .flatMap(action -> Stream.ofNullable(action.when()))
                .toList();
        When longest = all.stream()
                .max(Comparator.comparing(when -> when.expression().length()))
                .orElseThrow();
        double slowest = all.stream().mapToDouble(ConditionBench::micros).max().orElseThrow();
        return List.of(
                Line.atMost("a condition: `" + longest.expression() + "`", GOAL, micros(longest), " µs"),
                Line.figure("the slowest of the %d conditions".formatted(all.size()), Line.number(slowest) + " µs"));
    }

    /** How long one evaluation takes, in the median of the repeats. */
    private static double micros(When when) {
        List<Map<String, Object>> cases = cases(when, new SplittableRandom(1));
        double[] micros = new double[REPEATS];
        for (int repeat = -REPEATS; repeat < REPEATS; repeat++) {
            long begin = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                when.holds(cases.get(i % CASES), ZONE);
            }
            micros[Math.max(0, repeat)] = (System.nanoTime() - begin) / 1e3 / TIMES;
        }
        Arrays.sort(micros);
        return micros[REPEATS / 2];
    }

    /** What does not fit reads as unset. */
    private static List<Map<String, Object>> cases(When when, SplittableRandom random) {
        return Stream.generate(() -> {
                    Map<String, Object> values = new HashMap<>();
                    for (String name : when.names()) {
                        if (!when.days().contains(name)) {
                            values.put(name, VALUES.get(random.nextInt(VALUES.size())));
                        } else if (random.nextBoolean()) {
                            values.put(name, "2026-03-02");
                        }
                    }
                    return values;
                })
                .limit(CASES)
                .toList();
    }
}
