package org.suying.casework.quota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.suying.worktime.WorkCalendar;

/**
 * A stretch of the calendar for which a quota is set.
 *
 * @param to the last day, included
 */
public record Period(Kind kind, LocalDate from, LocalDate to) {

    /** From the shortest to the longest; a week begins on Monday. */
    public enum Kind {
        WEEK(0),
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    /** The one in which a day lies. */
    public static Period around(Kind kind, LocalDate day) {
        if (kind == Kind.WEEK) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Period(kind, monday, monday.plusDays(6));
        }
        int first = (day.getMonthValue() - 1) / kind.months * kind.months + 1;
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        return new Period(kind, from, from.plusMonths(kind.months).minusDays(1));
    }

    public Period before() {
        return around(kind, from.minusDays(1));
    }

    /** Which of its kind it is in its year, from 1; of weeks the day of the year on which it begins. */
    public int number() {
        return kind == Kind.WEEK ? from.getDayOfYear() : (from.getMonthValue() - 1) / kind.months + 1;
    }

    /** @param open the first day that is not over */
    boolean isOver(LocalDate open) {
        return to.isBefore(open);
    }

    int workingDays(WorkCalendar calendar) {
        return calendar.workingDaysBetween(from.minusDays(1), to);
    }

    /** How many of its working days are over. @param open the first day that is not */
    int workingDaysOver(LocalDate open, WorkCalendar calendar) {
        LocalDate last = isOver(open) ? to : open.minusDays(1);
        return calendar.workingDaysBetween(from.minusDays(1), last);
    }
}
