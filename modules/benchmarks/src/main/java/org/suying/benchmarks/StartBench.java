package org.suying.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** From the command to the first page: the database made, the schema brought up to date, the demonstration city loaded. */
final class StartBench implements Bench {

    private static final int MORE = 2;
    private static final double GOAL = 20;

    @Override
    public List<Line> measure(Program program) {
        List<Double> seconds = new ArrayList<>(List.of(seconds(program)));
        for (int i = 0; i < MORE; i++) {
            try (Program another = Program.start()) {
                seconds.add(seconds(another));
            }
        }
        double median = seconds.stream().sorted().toList().get(seconds.size() / 2);
        return List.of(Line.atMost("first start to the first page, with the database", GOAL, median, " s"));
    }

    private static double seconds(Program program) {
        return program.toFirstPage().toMillis() / 1e3;
    }
}
