package org.suying.casework.quota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;

/**
 * Up to when is counted: to the end of a day that is over, or to now.
 *
 * @param date the day
 * @param open the first day that is not over: today is none of those that are
 */
record Moment(LocalDate date, LocalDate open) {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

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

    /**
     * The day that an address names; null for none.
     *
     * @throws Refused if it is no date
     */
    static @Nullable LocalDate day(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            if (given.matches(DATE)) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException e) {
            // said below, with what is not a date at all
        }
        throw new Refused(List.of(Fault.at("at", CaseworkRefusal.BAD_DATE)));
    }
}
