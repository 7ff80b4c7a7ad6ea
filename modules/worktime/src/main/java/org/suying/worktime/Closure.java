package org.suying.worktime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which a tenant does not work though others do.
 *
 * @param from the first closed day
 * @param to the last closed day, at most a year later
 * @param reason shown to everybody whose deadline it moves
 */
public record Closure(LocalDate from, LocalDate to, String reason) {

    public Closure {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days > 366) {
            throw new IllegalArgumentException("a closure lasts a day to a year, not " + from + " to " + to);
        }
    }

    boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
