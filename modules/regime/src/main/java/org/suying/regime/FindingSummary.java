package org.suying.regime;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the REST contract writes it, in the reader's language.
 *
 * @param line null where the document was no text; so is {@code column}
 * @param path null where none applies
 * @param preset {@code name:line} of the preset in which the faulty value stands; null if it stands in the document
 */
public record FindingSummary(
        String severity,
        String code,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        @Nullable List<String> path,
        @Nullable String preset) {

    public static FindingSummary of(Finding finding, Locale language) {
        return new FindingSummary(
                finding.severity().name(),
                finding.code(),
                finding.pointer(),
                finding.line() > 0 ? finding.line() : null,
                finding.column() > 0 ? finding.column() : null,
                finding.message(language),
                finding.path().isEmpty() ? null : finding.path(),
                finding.preset().isEmpty() ? null : finding.preset());
    }
}
