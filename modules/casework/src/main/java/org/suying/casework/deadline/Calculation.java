package org.suying.casework.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.kernel.Faults;
import org.suying.regime.Text;

/** What somebody wants counted, as it was typed: a rule, a day {@code 2026-03-11}, a time {@code 10:30}. */
record Calculation(String rule, String date, String time) {

    static final Text RULE = new Text("期限", "a deadline");
    static final Text DATE = new Text("日期", "the date");
    static final Text TIME = new Text("时间", "the time");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("u-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

    /** No rule yet, and this moment. */
    static Calculation at(LocalDateTime now) {
        return new Calculation("", now.toLocalDate().toString(), MINUTE.format(now));
    }

    /** Whether anything is asked. */
    static boolean isIn(Map<String, String> parameters) {
        return Stream.of("rule", "date", "time").anyMatch(parameters::containsKey);
    }

    /** What was asked; what was left out of the address, and not left blank, stays as it is. */
    Calculation with(Map<String, String> parameters) {
        return new Calculation(
                parameters.getOrDefault("rule", rule).strip(),
                parameters.getOrDefault("date", date).strip(),
                parameters.getOrDefault("time", time).strip());
    }

    /** The moment from which is counted; null, with every fault of the three fields, if one of them will not do. */
    @Nullable ZonedDateTime from(Set<String> rules, ZoneId zone, Faults faults) {
        if (rule.isEmpty()) {
            faults.add("/rule", CaseworkRefusal.FIELD_REQUIRED, RULE);
        } else if (!rules.contains(rule)) {
            faults.add("/rule", CaseworkRefusal.NOT_AN_OPTION, RULE, rule);
        }
        LocalDate day = read(date, Calculation::day, "/date", DATE, CaseworkRefusal.BAD_DATE, faults);
        LocalTime clock = read(time, Calculation::clock, "/time", TIME, CaseworkRefusal.BAD_TIME, faults);
        return day == null || clock == null || !faults.isEmpty() ? null : ZonedDateTime.of(day, clock, zone);
    }

    /** Also as people write it: {@code 2026年9月17日}, {@code 2026/9/17}, {@code 2026.9.17}. */
    private static LocalDate day(String text) {
        return LocalDate.parse(text.replaceAll("[年月/.]", "-").replace("日", ""), DAY);
    }

    private static LocalTime clock(String text) {
        return LocalTime.parse(text.replace('：', ':'), CLOCK);
    }

    /** The same as a browser's own fields for date and time take it; what cannot be read stays as it was typed. */
    Calculation asFieldsTakeIt() {
        return new Calculation(
                rule, tidy(date, text -> day(text).toString()), tidy(time, text -> MINUTE.format(clock(text))));
    }

    private static String tidy(String text, UnaryOperator<String> read) {
        try {
            return read.apply(text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static <T> @Nullable T read(
            String text, Function<String, T> parse, String at, Text label, CaseworkRefusal bad, Faults faults) {
        if (text.isEmpty()) {
            faults.add(at, CaseworkRefusal.FIELD_REQUIRED, label);
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            faults.add(at, bad);
            return null;
        }
    }
}
