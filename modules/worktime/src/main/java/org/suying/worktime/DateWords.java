package org.suying.worktime;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.suying.kernel.Words;

/** Dates as the pages write them. */
public final class DateWords {

    private DateWords() {}

    /** 2026年3月11日; 11 March 2026 */
    public static String date(LocalDate date, Locale locale) {
        return write("date", date, locale);
    }

    /** 2026年3月11日(周三); Wed 11 March 2026 */
    public static String day(LocalDate date, Locale locale) {
        return write("day", date, locale);
    }

    /** 2026年3月11日(周三) 17:30; Wed 11 March 2026 17:30, in the offset that it carries */
    public static String moment(OffsetDateTime moment, Locale locale) {
        return write("moment", moment, locale);
    }

    /** 9月25日至27日, 9月30日至10月2日, 9月25日; with the year only where it changes in between */
    public static String range(LocalDate first, LocalDate last, Locale locale) {
        if (first.equals(last)) {
            return write("day-of-year", first, locale);
        }
        if (first.getYear() != last.getYear()) {
            return Text.of("range", locale, date(first, locale), date(last, locale));
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return Text.of(
                sameMonth ? "range.month" : "range",
                locale,
                write("day-of-year", first, locale),
                write(sameMonth ? "day-of-month" : "day-of-year", last, locale));
    }

    private static String write(String form, TemporalAccessor value, Locale locale) {
        Locale language = Words.language(locale);
        return DateTimeFormatter.ofPattern(Text.of("format." + form, language), language)
                .format(value);
    }
}
