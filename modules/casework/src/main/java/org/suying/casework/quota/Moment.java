package org.suying.casework.quota;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Up to when is counted: to the end of a day that is over, or to now.
 *
 * @param date the day
 * @param open the first day that is not over: today is none of those that are
 */
record Moment(LocalDate date, LocalDate open) {

    /** @param at null for now */
    static Moment of(@Nullable LocalDate at, LocalDate today) {
        return at == null || !at.isBefore(today) ? new Moment(today, today) : new Moment(at, at.plusDays(1));
    }

    /** The day before which is counted in a period: all of today counts, of which there is no more than has been. */
    LocalDate until(Period period) {
        LocalDate end = period.to().plusDays(1);
        LocalDate next = date.plusDays(1);
        return end.isBefore(next) ? end : next;
    }
}
