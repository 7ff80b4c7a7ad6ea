package org.suying.regime;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.suying.kernel.Fault;
import org.suying.kernel.Words;

/**
 * One thing that verification found in a rule book.
 *
 * @param fault what, and where in the document that was handed in: pointer; line and column from 1, counted in
 *     characters, 0 for a document that is no text
 * @param path the shortest way that shows it (states, actions); empty where none applies
 * @param preset where the faulty value stands if not in the document itself, as {@code name:line}; else empty. Line and
 *     column of the fault are then those of {@code extends}
 */
public record Finding(Severity severity, Fault fault, List<String> path, String preset) {

    /** Findings in the order of the text. */
    static final Comparator<Finding> IN_TEXT = Comparator.comparingInt(
                    (Finding finding) -> finding.fault().line())
            .thenComparingInt(finding -> finding.fault().column())
            .thenComparing(finding -> finding.fault().pointer());

    /** An error keeps the document from coming into force, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Finding {
        path = List.copyOf(path);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public String code() {
        return fault.reason().name();
    }

    public String pointer() {
        return fault.pointer();
    }

    public int line() {
        return fault.line();
    }

    public int column() {
        return fault.column();
    }

    public String message(Locale locale) {
        String words = fault.message(locale);
        return preset.isEmpty()
                ? words
                : Words.of(getClass().getPackageName() + ".Messages", "standsInPreset", locale, words, preset);
    }
}
