package org.suying.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Arithmetic in office hours. */
record WorkingTime(WorkCalendar calendar) {

    /** Office hours of one session as instants: from inclusive, to the last included one. */
    private record Stretch(Instant from, Instant to) {}

    /** The instant at which so much office time has passed since the start. */
    Instant after(Instant start, Duration time) {
        Duration left = time;
        LocalDate date = calendar.dateOf(start);
        while (true) {
            for (Stretch stretch : on(date)) {
                Instant from = later(start, stretch.from());
                Duration here = Duration.between(from, stretch.to());
                if (!here.isNegative() && here.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = here.isNegative() ? left : left.minus(here);
            }
            date = date.plusDays(1);
        }
    }

    /** The instant since which so much office time has passed at the end. */
    Instant before(Instant end, Duration time) {
        Duration left = time;
        LocalDate date = calendar.dateOf(end);
        while (true) {
            List<Stretch> backwards = new ArrayList<>(on(date));
            Collections.reverse(backwards);
            for (Stretch stretch : backwards) {
                Instant to = earlier(end, stretch.to());
                Duration here = Duration.between(stretch.from(), to);
                if (!here.isNegative() && here.compareTo(left) >= 0) {
                    return to.minus(left);
                }
                left = here.isNegative() ? left : left.minus(here);
            }
            date = date.minusDays(1);
        }
    }

    /** How much office time lies between; none if the second is not later. */
    Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = calendar.dateOf(end);
        for (LocalDate date = calendar.dateOf(start); !date.isAfter(last); date = date.plusDays(1)) {
            sum = sum.plus(within(date, start, end));
        }
        return sum;
    }

    /** The part of it that lies on that day. */
    Duration within(LocalDate date, Instant start, Instant end) {
        return on(date).stream()
                .map(stretch -> Duration.between(later(start, stretch.from()), earlier(end, stretch.to())))
                .filter(here -> !here.isNegative())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<Stretch> on(LocalDate date) {
        return calendar.sessionsOn(date).stream()
                .map(session -> new Stretch(
                        session.opensOn(date, calendar.hours().zone()),
                        session.closesOn(date, calendar.hours().zone())))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
