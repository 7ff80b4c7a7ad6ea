package org.suying.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suying.benchmarks.Loader.Loaded;

/** What is resident after everything that was measured before it. */
final class MemoryBench implements Large.OnLoaded {

    private static final double GOAL = 1024;

    @Override
    public List<Line> measure(Program program, Loaded loaded) {
        Map<String, Double> resident = program.resident();
        String parts = resident.entrySet().stream()
                .map(part -> part.getKey() + " " + Line.number(part.getValue()))
                .collect(Collectors.joining(" · "));
        double all = resident.values().stream().mapToDouble(part -> part).sum();
        return List.of(
                Line.atMost("resident after the load, launcher and all", GOAL, all, " MiB"),
                Line.figure("of which, in MiB", parts));
    }
}
