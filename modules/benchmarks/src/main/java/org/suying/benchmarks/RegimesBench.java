package org.suying.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What rule books cost: a large one beside a small one, making one, looking at a condition, a thousand of them. */
final class RegimesBench implements Bench {

    @Override
    public List<Line> measure(Program program) throws SQLException {
        RuleBooks books = new RuleBooks();
        List<Line> lines = new ArrayList<>(CompilingBench.measure(books));
        lines.addAll(ConditionBench.measure(books.bySize()));
        try (Wire wire = program.connect()) {
            books.compare(wire);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.addAll(PresetsDuel.measure(program, books));
        lines.addAll(OwnBooks.measure(program, books));
        return lines;
    }
}
