package org.suying.worktime;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a deadline begins to press: so long before it is due ({@code 1wd}, {@code 24h}), or when a share of its time has
 * passed ({@code 80%}). Exactly one of the two is given; {@link WorkCalendar#warnAt} says which instant it is.
 *
 * @param percent 1 to 99, or 0 if a span is given
 */
public record Warning(@Nullable Span before, int percent) {

    private static final Pattern PERCENT = Pattern.compile("([1-9]\\d?)%");

    public Warning {
        if ((before == null) != (percent > 0) || percent < 0 || percent > 99) {
            throw new IllegalArgumentException("a warning is a span before or a share, 1 to 99 %");
        }
    }

    public static Warning before(Span span) {
        return new Warning(span, 0);
    }

    public static Warning atPercent(int percent) {
        return new Warning(null, percent);
    }

    /** From {@code 1wd}, {@code 24h}, {@code 80%}; empty for anything else. */
    public static Optional<Warning> parse(String text) {
        Matcher share = PERCENT.matcher(text);
        return share.matches()
                ? Optional.of(atPercent(Integer.parseInt(share.group(1))))
                : Span.parse(text).map(Warning::before);
    }

    /** 到期前 1 个工作日; 时间过去 80% 时 */
    public String inWords(Locale locale) {
        return before == null
                ? Text.of("warning.percent", locale, percent)
                : Text.of("warning.before", locale, before.inWords(locale));
    }

    @Override
    public String toString() {
        return before == null ? percent + "%" : before.toString();
    }
}
