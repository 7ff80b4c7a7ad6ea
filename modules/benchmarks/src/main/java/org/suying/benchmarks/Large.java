package org.suying.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.suying.benchmarks.Loader.Loaded;

/** What is measured with many complaints in the database: they are loaded once for all of it. */
record Large(List<OnLoaded> parts) implements Bench {

    private static final double LOADING_SECONDS = 300;
    private static final int DAYS = 5;

    interface OnLoaded {

        List<Line> measure(Program program, Loaded loaded) throws SQLException;
    }

    @Override
    public List<Line> measure(Program program) throws SQLException {
        List<Line> lines = new ArrayList<>();
        Loaded loaded = new Loader(program).load(Benchmarks.complaints(), Benchmarks.tenants(), DAYS);
        String what = "loading %,d complaints of %,d tenants".formatted(Benchmarks.complaints(), Benchmarks.tenants());
        lines.addAll(
                told(List.of(Line.atMost(what, LOADING_SECONDS, loaded.took().toMillis() / 1e3, " s"))));
        for (OnLoaded part : parts) {
            lines.addAll(told(part.measure(program, loaded)));
        }
        return lines;
    }

    /** At once: what follows may take long, or fail. */
    private static List<Line> told(List<Line> lines) {
        lines.forEach(line -> Benchmarks.out().print(line.row()));
        return lines;
    }
}
