package org.suying.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of the clauses. Of its lines the clauses with what they ask, and all words around the tables, are written by
 * hand; what is written anew are the tests below each clause, the verdicts and the sum.
 */
final class ClausePage {

    private static final Pattern CLAUSE =
            Pattern.compile("\\| \\*\\*((?:R\\d\\d|B)-\\d\\d)\\*\\* \\| (.*) \\| (?:\\*\\*)?([a-z ]*)(?:\\*\\*)? \\|");
    private static final Pattern TEST = Pattern.compile("\\| \\| (.*) \\| ([a-z ]*) \\|");
    private static final String SUM = "**Of ";

    private final List<String> lines;
    private final List<NamedTest> tests;
    private final List<Verdict> verdicts = new ArrayList<>();
    private int shown;

    private ClausePage(List<String> lines, List<NamedTest> tests) {
        this.lines = lines;
        this.tests = tests;
    }

    /** The clauses that a page has. */
    static Set<String> clauses(String page) {
        return page.lines()
                .map(CLAUSE::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a page says of a test already; of one that it does not have, that it was not run. */
    static Function<NamedTest, Verdict> said(String page) {
        List<Matcher> rows =
                page.lines().map(TEST::matcher).filter(Matcher::matches).toList();
        return test -> rows.stream()
                .filter(row -> row.group(1).equals(test.inWords()))
                .map(row -> Verdict.of(row.group(2)))
                .findFirst()
                .orElse(Verdict.NOT_RUN);
    }

    /** The same page with these tests and what is known of each. */
    static String anew(String page, List<NamedTest> tests, Function<NamedTest, Verdict> verdict) {
        ClausePage written = new ClausePage(page.lines().toList(), tests);
        String text = written.lines(verdict).collect(Collectors.joining("\n", "", "\n"));
        return text.replace(SUM + "\n", written.sum() + "\n");
    }

    private Stream<String> lines(Function<NamedTest, Verdict> verdict) {
        List<String> written = new ArrayList<>();
        for (String line : lines) {
            Matcher clause = CLAUSE.matcher(line);
            if (clause.matches()) {
                written.addAll(rows(clause.group(1), clause.group(2), verdict));
            } else if (line.startsWith(SUM)) {
                written.add(SUM);
            } else if (!TEST.matcher(line).matches()) {
                written.add(line);
            }
        }
        return written.stream();
    }

    private List<String> rows(String clause, String asks, Function<NamedTest, Verdict> verdict) {
        List<NamedTest> under =
                tests.stream().filter(test -> test.clauses().contains(clause)).toList();
        Verdict whole = Verdict.of(under.stream().map(verdict).toList());
        verdicts.add(whole);
        shown += under.size();
        List<String> rows = new ArrayList<>();
        rows.add("| **%s** | %s | **%s** |".formatted(clause, asks, whole.words()));
        under.forEach(test -> rows.add(
                "| | %s | %s |".formatted(test.inWords(), verdict.apply(test).words())));
        return rows;
    }

    private String sum() {
        return SUM + verdicts.size() + " clauses "
                + Stream.of(Verdict.values())
                        .filter(verdicts::contains)
                        .map(one -> times(one) + " " + inASentence(one))
                        .collect(Collectors.joining(", "))
                + "; " + shown + " rows of tests.**";
    }

    private static String inASentence(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "hold";
            case NOT_RUN -> "were not run";
            case FAILS -> "fail";
            case NO_TEST -> "have no test yet";
        };
    }

    private long times(Verdict verdict) {
        return verdicts.stream().filter(verdict::equals).count();
    }
}
