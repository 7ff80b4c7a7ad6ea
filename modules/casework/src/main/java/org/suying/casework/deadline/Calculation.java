package org.suying.casework.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.kernel.Faults;
import org.suying.regime.Text;

/** What somebody wants counted, as it was typed: a rule, a day {@code 2026-03-11}, a time {@code 10:30}. */
record Calculation(String rule, String date, String time) {

    static final Text RULE = new Text("期限", "a deadline");
    static final Text DATE = new Text("日期", "the date");
    static final Text TIME = new Text("时间", "the time");

    /** Empty if nothing was asked yet. */
    static Optional<Calculation> of(Map<String, String> parameters) {
        if (!parameters.containsKey("rule") && !parameters.containsKey("date") && !parameters.containsKey("time")) {
            return Optional.empty();
        }
        return Optional.of(new Calculation(
                parameters.getOrDefault("rule", "").strip(),
                parameters.getOrDefault("date", "").strip(),
                parameters.getOrDefault("time", "").strip()));
    }

    /** The moment from which is counted; null, with every fault of the three fields, if one of them will not do. */
    @Nullable ZonedDateTime from(Set<String> rules, ZoneId zone, Faults faults) {
        if (rule.isEmpty()) {
            faults.add("/rule", CaseworkRefusal.FIELD_REQUIRED, RULE);
        } else if (!rules.contains(rule)) {
            faults.add("/rule", CaseworkRefusal.NOT_AN_OPTION, RULE, rule);
        }
        LocalDate day = read(date, LocalDate::parse, "/date", DATE, CaseworkRefusal.BAD_DATE, faults);
        LocalTime clock = read(time, LocalTime::parse, "/time", TIME, CaseworkRefusal.BAD_TIME, faults);
        return day == null || clock == null || !faults.isEmpty() ? null : ZonedDateTime.of(day, clock, zone);
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
