package org.suying.casework.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a condition says of how often actions were done, where it says so plainly: terms as {@code objectTimes < 1} that
 * must all hold. Of any other condition, and of the other terms, it says nothing.
 */
record Counts(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("([a-z]\\w*)Times\\s*(<=?|>=?|==|!=)\\s*(\\d{1,4})");
    private static final Pattern NOT_PLAIN = Pattern.compile("\\|\\||\\?|!\\s*\\(|\\.\\w+\\(");

    /** @param sign as CEL writes it */
    record Term(String action, String sign, int number) {

        boolean holds(int done) {
            return switch (sign) {
                case "<" -> done < number;
                case "<=" -> done <= number;
                case ">" -> done > number;
                case ">=" -> done >= number;
                case "==" -> done == number;
                default -> done != number;
            };
        }
    }

    static Counts of(Action action) {
        List<Term> terms = new ArrayList<>();
        String expression = action.when() == null ? "" : action.when().expression();
        if (!NOT_PLAIN.matcher(expression).find()) {
            for (String part : expression.split("&&", -1)) {
                Matcher term = TERM.matcher(part.strip());
                if (term.matches()) {
                    terms.add(new Term(term.group(1), term.group(2), Integer.parseInt(term.group(3))));
                }
            }
        }
        return new Counts(terms);
    }
}
