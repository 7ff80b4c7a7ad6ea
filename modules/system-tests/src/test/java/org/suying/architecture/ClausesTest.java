package org.suying.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of clauses")
class ClausesTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:R\\d\\d|B)-\\d\\d) \\|");
    private static final Pattern NAME = Pattern.compile("@DisplayName\\(\\s*\"([^\"]*)\"");
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:R\\d\\d|B)-\\d\\d\\b");

    @Test
    @DisplayName("has each of its rule books that a test names, and each of its own is named by a test")
    void isWhatTestsName() throws IOException {
        String list = Files.readString(PROJECT.resolve("docs/clauses.md"));
        Set<String> listed =
                ROW.matcher(list).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(named(listed.stream().map(ClausesTest::book).collect(Collectors.toSet())))
                .isEqualTo(listed);
    }

    /** The rule book of which it is a clause. */
    private static String book(String clause) {
        return clause.substring(0, clause.indexOf('-'));
    }

    private static Set<String> named(Set<String> books) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("modules"))) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(ClausesTest::read)
                    .flatMap(source -> NAME.matcher(source).results())
                    .flatMap(name -> CLAUSE.matcher(name.group(1)).results())
                    .map(clause -> clause.group())
                    .filter(clause -> books.contains(book(clause)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
