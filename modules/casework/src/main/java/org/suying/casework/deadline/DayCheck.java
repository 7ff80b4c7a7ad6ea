package org.suying.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.suying.casework.CaseworkRefusal;
import org.suying.kernel.Faults;
import org.suying.kernel.Spoken;
import org.suying.worktime.DateWords;
import org.suying.worktime.WorkCalendar;

/** Finds a day that is set and cannot be the end of what it is set for: it must lie after today, and not beyond the span. */
final class DayCheck {

    private DayCheck() {}

    static void check(
            DeadlineRule rule, WorkCalendar calendar, Map<String, Object> values, Instant now, Faults faults) {
        LocalDate day = rule.day(values);
        String at = "/fields/" + rule.by();
        if (day == null || faults.at(at)) {
            return;
        }
        LocalDate last = calendar.derive(now, rule.within()).dueAt().toLocalDate();
        if (!day.isAfter(calendar.receiptOf(now)) || day.isAfter(last)) {
            faults.add(at, CaseworkRefusal.DAY_OUT_OF_RANGE, (Spoken) locale -> DateWords.date(last, locale));
        }
    }
}
