package org.suying.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Written anew, with what the reports in the rooms say, by {@code -Dsuying.clauses.write=true}. The last test runs by
 * itself after all others, and compares the page with the reports of that very run.
 */
@DisplayName("The page of the clauses")
class ClausesTest {

    private static final String WRITE = "suying.clauses.write";
    private static final Path PAGE = Path.of("../../docs/regimes.md");
    private static final Path MODULES = Path.of("..");
    private static final String OLD =
            "%s is old. After a whole `mvn verify`: mvn verify -pl modules/system-tests -am -DskipChecks -DskipUnits"
                    + " -Dit.test=ClausesTest -D%s=true";

    @Test
    @DisplayName("has each clause of its rule books that a test names")
    void hasWhatTestsName() throws IOException {
        Set<String> listed = ClausePage.clauses(Files.readString(PAGE));
        Set<String> books = listed.stream().map(ClausesTest::book).collect(Collectors.toSet());

        Set<String> named = NamedTests.below(MODULES).stream()
                .flatMap(test -> test.clauses().stream())
                .filter(clause -> books.contains(book(clause)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isSubsetOf(listed);
    }

    @Test
    @DisplayName("names the tests of each clause")
    void namesTheTests() throws IOException {
        List<NamedTest> tests = NamedTests.below(MODULES);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, ClausePage.anew(Files.readString(PAGE), tests, TestRun.below(MODULES)::of));
        }
        String page = Files.readString(PAGE);

        assertSame(page, ClausePage.anew(page, tests, ClausePage.said(page)));
    }

    @Test
    @EnabledIfSystemProperty(named = "suying.run", matches = "ended")
    @DisplayName("says what the whole run that ends here has seen")
    void saysWhatTheRunHasSeen() throws IOException {
        assumeThat(System.getProperties()).as("a part of the tests").doesNotContainKeys("it.test", "test", "skipUnits");
        String page = Files.readString(PAGE);

        assertSame(page, ClausePage.anew(page, NamedTests.below(MODULES), TestRun.below(MODULES)::of));
    }

    /** Tells first the lines by which they differ: the whole page would bury them. */
    private static void assertSame(String page, String anew) {
        Set<String> unsaid = anew.lines().collect(Collectors.toCollection(LinkedHashSet::new));
        unsaid.removeAll(page.lines().collect(Collectors.toSet()));

        assertThat(unsaid).as(OLD, PAGE.normalize(), WRITE).isEmpty();
        assertThat(page).as(OLD, PAGE.normalize(), WRITE).isEqualTo(anew);
    }

    /** The rule book of which it is a clause. */
    private static String book(String clause) {
        return clause.substring(0, clause.indexOf('-'));
    }
}
