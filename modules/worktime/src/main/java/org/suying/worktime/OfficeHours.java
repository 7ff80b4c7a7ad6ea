package org.suying.worktime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a tenant works in an ordinary week, and when its days end.
 *
 * @param zone the tenant's zone, in which every date is read
 * @param week the sessions of each day of the week in their order; a day that is missing is a rest day
 * @param dayEnd when a period of days ends on its last day
 * @param cutOff what comes in on a working day after this second, or on a rest day, counts as received on the next
 *     working day; null, as nearly everywhere, if there is no such rule
 */
public record OfficeHours(
        ZoneId zone,
        Map<DayOfWeek, List<Session>> week,
        DayEnd dayEnd,
        @Nullable LocalTime cutOff) {

    /** When a period of days ends on its last day (Civil Code art. 203). */
    public enum DayEnd {
        /** With the last session of that day. */
        CLOSE_OF_OFFICE,
        /** With its last second, 23:59:59. */
        MIDNIGHT
    }

    private static final List<DayOfWeek> MONDAY_TO_FRIDAY =
            List.of(DayOfWeek.values()).subList(0, 5);

    public OfficeHours {
        EnumMap<DayOfWeek, List<Session>> copy = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, sessions) -> {
            if (!sessions.isEmpty()) {
                copy.put(day, inOrder(sessions));
            }
        });
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a week has at least one day with office hours");
        }
        week = Map.copyOf(copy);
    }

    private static List<Session> inOrder(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            if (!sessions.get(i - 1).isBefore(sessions.get(i))) {
                throw new IllegalArgumentException("office hours follow one another, not " + sessions);
            }
        }
        return List.copyOf(sessions);
    }

    /** Monday to Friday, the same sessions every day: {@code weekdays(zone, "09:00-12:00", "13:30-17:30")}. */
    public static OfficeHours weekdays(ZoneId zone, String... sessions) {
        List<Session> day = Stream.of(sessions)
                .map(Session::parse)
                .map(Optional::orElseThrow)
                .toList();
        EnumMap<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        MONDAY_TO_FRIDAY.forEach(weekday -> week.put(weekday, day));
        return new OfficeHours(zone, week, DayEnd.CLOSE_OF_OFFICE, null);
    }

    public OfficeHours endingAtMidnight() {
        return new OfficeHours(zone, week, DayEnd.MIDNIGHT, cutOff);
    }

    public OfficeHours withCutOff(LocalTime last) {
        return new OfficeHours(zone, week, dayEnd, last);
    }

    boolean worksOn(DayOfWeek day) {
        return week.containsKey(day);
    }

    /** Those of that day; a rest day on which a notice orders work has those of the first working day of the week. */
    List<Session> sessionsOn(DayOfWeek day) {
        List<Session> own = week.get(day);
        return own != null
                ? own
                : Stream.of(DayOfWeek.values())
                        .filter(week::containsKey)
                        .findFirst()
                        .map(week::get)
                        .orElseThrow();
    }
}
