package org.suying.kernel;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer JSON pointer into what was sent ({@code /complainant/phone}); empty for the whole
 * @param args what the words of the reason speak of, in the order of its placeholders
 * @param line 1-based line in a text that was sent, 0 if there is none
 * @param column 1-based column in that line, 0 if there is none
 */
public record Fault(String pointer, Reason reason, List<Object> args, int line, int column) {

    /** So many characters of a value are repeated at most. */
    private static final int SHOWN = 300;

    public static Fault at(String pointer, Reason reason, Object... args) {
        return new Fault(pointer, reason, List.of(args), 0, 0);
    }

    public Fault inText(int line, int column) {
        return new Fault(pointer, reason, args, line, column);
    }

    public Fault under(String prefix) {
        return new Fault(prefix + pointer, reason, args, line, column);
    }

    /** The fault in the words of the reader's language. */
    public String message(Locale locale) {
        Object[] spoken = args.stream()
                .map(arg -> arg instanceof Spoken words ? words.in(locale) : arg)
                .map(arg -> arg instanceof String text ? PlainText.shown(text, SHOWN) : arg)
                .toArray();
        return Words.of(reason.bundle(), reason.name(), locale, spoken);
    }
}
