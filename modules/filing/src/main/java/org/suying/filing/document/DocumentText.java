package org.suying.filing.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suying.regime.Text;

/**
 * A document as a regime writes it.
 *
 * @param number with {@code {year}} and {@code {number}}
 * @param text words with {@code {placeholders}}
 */
record DocumentText(String id, Text title, String number, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9.]*)\\}");

    /** The names in braces. */
    static Set<String> placeholders(String words) {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER.matcher(words).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** Puts a value for each name; values are not looked into again. */
    static String fill(String words, UnaryOperator<String> value) {
        return PLACEHOLDER
                .matcher(words)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
