package org.suying.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the sources of all rooms the tests whose names bear a clause. */
final class NamedTests {

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern NAME =
            Pattern.compile("@(?:DisplayName|Label)\\(\\s*(" + TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*)\\s*\\)");
    private static final Pattern PART = Pattern.compile(TEXT);
    private static final Pattern NAMED = Pattern.compile("(?m)^ *(?:(?:public|static|final|abstract) )*class (\\w+)"
            + "|^ +(?:(?:public|static|final) )*(?:void|\\w+(?:<[^(]*>)?) (\\w+)\\(");

    private NamedTests() {}

    /** In the order of their files and lines. */
    static List<NamedTest> below(Path modules) throws IOException {
        try (Stream<Path> files = Files.walk(modules)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted((a, b) -> a.getFileName().compareTo(b.getFileName()))
                    .flatMap(file -> in(file).stream())
                    .filter(test -> !test.clauses().isEmpty())
                    .toList();
        }
    }

    private static List<NamedTest> in(Path file) {
        String source = read(file);
        String type =
                file.toString().replaceAll(".*/src/test/java/|\\.java$", "").replace('/', '.');
        List<NamedTest> found = new ArrayList<>();
        String of = "";
        Matcher name = NAME.matcher(source);
        Matcher named = NAMED.matcher(source);
        while (name.find()) {
            String words = words(name.toMatchResult());
            if (named.find(name.end())) {
                boolean isClass = named.group(1) != null;
                of = isClass ? words : of;
                found.add(new NamedTest(type, of, isClass ? within(type, named.group(1)) : named.group(2), words));
            }
        }
        return found;
    }

    private static String within(String file, String type) {
        return file.endsWith("." + type) ? NamedTest.ALL : "";
    }

    /** A text that runs over several lines, as one. */
    private static String words(MatchResult name) {
        return PART.matcher(name.group(1))
                .results()
                .map(part -> part.group(1).replace("\\\"", "\""))
                .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
