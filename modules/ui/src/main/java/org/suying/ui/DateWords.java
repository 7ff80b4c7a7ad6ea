package org.suying.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.suying.kernel.Words;

/**
 * Dates as people read them: {@code 2026年3月11日(周三)}, {@code 2026年3月11日(周三) 17:30}, in English {@code Wed 11 March
 * 2026, 17:30}. The short form leaves the year out. Instants are read in Beijing time.
 */
public final class DateWords {

    /** The one zone of the country. */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Locale locale;

    public DateWords(Locale wished) {
        this.locale = Words.language(wished);
    }

    public String date(LocalDate date) {
        return words(date, "yyyy年M月d日(EEEEE)", "EEE d MMMM yyyy");
    }

    /** Without the year, for tables and for dates of this year. */
    public String shortDate(LocalDate date) {
        return words(date, "M月d日(EEEEE)", "EEE d MMMM");
    }

    public String time(LocalDateTime at) {
        return date(at.toLocalDate()) + clock(at);
    }

    /** Without the year, for tables and for times of this year. */
    public String shortTime(LocalDateTime at) {
        return shortDate(at.toLocalDate()) + clock(at);
    }

    /** The day of any date or time; an {@link Instant} in Beijing time. */
    public static LocalDate day(Object value) {
        return value instanceof LocalDate date ? date : moment(value).toLocalDate();
    }

    /** The local time of any time; an {@link Instant} in Beijing time, a date its first moment. */
    public static LocalDateTime moment(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, BEIJING);
        }
        if (value instanceof LocalDateTime local) {
            return local;
        }
        if (value instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(BEIJING).toLocalDateTime();
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(BEIJING).toLocalDateTime();
        }
        if (value instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        throw new IllegalArgumentException("neither a date nor a time: " + value.getClass());
    }

    private String clock(LocalDateTime at) {
        String separator = locale.equals(Locale.ENGLISH) ? ", " : " ";
        return separator + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
    }

    private String words(TemporalAccessor date, String chinese, String english) {
        if (locale.equals(Locale.ENGLISH)) {
            return DateTimeFormatter.ofPattern(english, Locale.UK).format(date);
        }
        String pattern = chinese.replace("EEEEE", "'周'EEEEE");
        return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE).format(date);
    }
}
