package org.suying.notice.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suying.regime.Text;

/** A notice as a regime writes it: words with {@code {placeholders}}. */
public record NoticeText(String id, Text title, Text text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9.]*)\\}");

    /** The names in braces, in all languages. */
    public static Set<String> placeholders(Text words) {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER
                .matcher(words.zh() + " " + words.en())
                .results()
                .map(found -> found.group(1))
                .forEach(names::add);
        return names;
    }

    /** Puts a value for each name; values are not looked into again. */
    public static String fill(String words, UnaryOperator<String> value) {
        return PLACEHOLDER
                .matcher(words)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
