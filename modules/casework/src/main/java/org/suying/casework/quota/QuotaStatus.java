package org.suying.casework.quota;

import java.time.LocalDate;
import org.suying.worktime.WorkCalendar;

/** How a quota stands in a period (B-08). */
public enum QuotaStatus {
    /** What is required has been done. */
    MET,
    /** The period runs, and less has been done than its even course asks for by now. */
    AT_RISK,
    /** The period is over, and less was done than was required. */
    MISSED,
    /** The period runs, and at least its even course has been done. */
    ON_COURSE;

    /**
     * The even course asks for as much of what is required as working days of the period are over.
     *
     * @param open the first day that is not over
     * @param calendar of the tenant that must do it
     */
    static QuotaStatus of(Period period, LocalDate open, long required, long done, WorkCalendar calendar) {
        boolean over = period.isOver(open);
        if (done >= required && (over || required > 0)) {
            return MET;
        }
        if (over) {
            return MISSED;
        }
        long evenly = required * period.workingDaysOver(open, calendar);
        return done * period.workingDays(calendar) < evenly ? AT_RISK : ON_COURSE;
    }
}
