package org.suying.worktime;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A length of time as rule books write it: {@code 3wd}, {@code 8wh}, {@code 24h}, {@code 30d}.
 *
 * @param amount 1 to 9999
 */
public record Span(int amount, SpanUnit unit) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})(wd|wh|h|d)");

    public Span {
        if (amount < 1 || amount > 9999) {
            throw new IllegalArgumentException("a span is 1 to 9999 long, not " + amount);
        }
    }

    public static Span workingDays(int amount) {
        return new Span(amount, SpanUnit.WORKING_DAYS);
    }

    public static Span workingHours(int amount) {
        return new Span(amount, SpanUnit.WORKING_HOURS);
    }

    public static Span clockHours(int amount) {
        return new Span(amount, SpanUnit.CLOCK_HOURS);
    }

    public static Span calendarDays(int amount) {
        return new Span(amount, SpanUnit.CALENDAR_DAYS);
    }

    /** Empty for anything that {@link #toString} would not have written. */
    public static Optional<Span> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Span(Integer.parseInt(form.group(1)), unitOf(form.group(2))))
                : Optional.empty();
    }

    private static SpanUnit unitOf(String suffix) {
        return Stream.of(SpanUnit.values())
                .filter(unit -> unit.suffix().equals(suffix))
                .findFirst()
                .orElseThrow();
    }

    /** 3 个工作日, 8 个工作小时, 24 小时, 30 日; 3 working days, … */
    public String inWords(Locale locale) {
        return Text.of("span." + unit.key(), locale, amount);
    }

    @Override
    public String toString() {
        return amount + unit.suffix();
    }
}
