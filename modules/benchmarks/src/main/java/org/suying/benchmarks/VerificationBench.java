package org.suying.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.suying.benchmarks.Loader.Loaded;

/** The command that checks the trails of all tenants, beside the running program. */
final class VerificationBench implements Large.OnLoaded {

    private static final double GOAL = 60;

    @Override
    public List<Line> measure(Program program, Loaded loaded) throws SQLException {
        double million;
        try (Connection database = program.database()) {
            million = Double.parseDouble(Rows.single(database, "select count(*)::text from suying.seal")) / 1e6;
        }
        long begin = System.nanoTime();
        int code = program.command("--verify-trail");
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (code != 0) {
            throw new IllegalStateException("the trail does not hold: " + code);
        }
        return List.of(
                Line.figure("verification of %,.0f events".formatted(million * 1e6), Line.number(seconds) + " s"),
                Line.atMost("verification, for a million events", GOAL, seconds / million, " s"));
    }
}
