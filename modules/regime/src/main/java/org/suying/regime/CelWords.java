package org.suying.regime;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suying.kernel.Fault;

/** What CEL says about a faulty expression, taken apart so that it can be said in the reader's language. */
final class CelWords {

    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(([^']*)\\)'.*", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("expected type '([^']*)' but found '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern SYNTAX = Pattern.compile(
            "(?:mismatched input|extraneous input|no viable alternative at input|token recognition error at:)"
                    + " '?(.*?)'?(?: expecting()[^}]*}?)?",
            Pattern.DOTALL);

    /** In the order of the choices in the words of {@link RegimeRefusal#CONDITION}, from 1; 0 is anything else. */
    private static final List<Pattern> KINDS = List.of(NAME, OVERLOAD, TYPE, SYNTAX);

    private CelWords() {}

    /** @param caret the line of the expression, and below it a caret at the place */
    static Fault fault(String message, String caret) {
        for (int i = 0; i < KINDS.size(); i++) {
            Matcher matcher = KINDS.get(i).matcher(message);
            if (matcher.matches()) {
                String second = matcher.groupCount() > 1 && matcher.group(2) != null ? ofCel(matcher.group(2)) : "";
                return Fault.at("", RegimeRefusal.CONDITION, caret, i + 1, ofCel(plain(matcher.group(1))), second);
            }
        }
        return Fault.at("", RegimeRefusal.CONDITION, caret, 0, message, "");
    }

    /** A type as an author of conditions writes it. */
    private static String ofCel(String types) {
        return types.replace("google.protobuf.Timestamp", "timestamp");
    }

    /** {@code _>_} is what CEL calls {@code >}. */
    private static String plain(String name) {
        String bare = name.replace("_", "");
        return bare.isEmpty() || bare.matches(".*[A-Za-z0-9].*") ? name : bare;
    }
}
