package org.suying.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two loads on the same PostgreSQL, in turn; of each the median of its stretches. */
record Duel(Figures floor, Figures program) {

    private static final int TURNS = 5;

    /** @param warmUp how long the program is used before anything is counted */
    static Duel of(Load floor, Load program, Duration warmUp, Duration stretch) {
        floor.run(stretch.dividedBy(4));
        program.run(warmUp);
        List<Figures> floors = new ArrayList<>();
        List<Figures> programs = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            floors.add(floor.run(stretch));
            programs.add(program.run(stretch));
        }
        return new Duel(Figures.median(floors), Figures.median(programs));
    }
}
