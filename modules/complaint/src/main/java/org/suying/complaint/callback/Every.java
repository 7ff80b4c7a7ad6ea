package org.suying.complaint.callback;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a period is at whose end a plan draws; a week begins on Monday. */
public enum Every {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    /** The first day of the period in which a day lies. */
    LocalDate begin(LocalDate day) {
        return months == 0
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    /** The first day of the following period. */
    LocalDate next(LocalDate day) {
        LocalDate begin = begin(day);
        return months == 0 ? begin.plusWeeks(1) : begin.plusMonths(months);
    }
}
