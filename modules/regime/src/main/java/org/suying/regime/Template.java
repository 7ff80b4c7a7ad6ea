package org.suying.regime;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a rule book with names in braces, for each of which something is put later: {@code 您的投诉 {number} 已受理}. */
public record Template(String words) {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9.]*)\\}");

    /** The names in braces, in their order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(words).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** Puts a value for each name; values are not looked into again. */
    public String fill(UnaryOperator<String> value) {
        return NAME.matcher(words)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
