package org.suying.architecture;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A test, or a class of tests, whose display name opens with clauses.
 *
 * @param file the class in whose file it stands, with its package
 * @param of display name of the class in which it stands; its own if it is a class
 * @param method empty for a class within another, {@link #ALL} for one that is all of its file
 * @param name its display name
 */
record NamedTest(String file, String of, String method, String name) {

    static final String ALL = "*";

    static final Pattern CLAUSE = Pattern.compile("\\b(?:R\\d\\d|B)-\\d\\d\\b");

    private static final Pattern IDS = Pattern.compile("^(?:(?:R\\d\\d|[A-Z]\\d*-\\d\\d)[ ,]+)+");

    Set<String> clauses() {
        return CLAUSE.matcher(name)
                .results()
                .map(clause -> clause.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isClass() {
        return method.isEmpty() || method.equals(ALL);
    }

    /** As a reader meets it: the class, and the sentence that it and its class make. */
    String inWords() {
        String sentence = isClass() ? plain(name) + " (each of its tests)" : (plain(of) + " " + plain(name)).strip();
        return "`" + file.substring(file.lastIndexOf('.') + 1) + "` " + sentence.replace("|", "\\|");
    }

    private static String plain(String words) {
        return IDS.matcher(words).replaceFirst("");
    }
}
