package org.suying.complaint.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The working days of 2026 as the State Council's notice has them, written down by hand. */
public final class WorkingDays {

    private static final Set<LocalDate> OFF = days(
            "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02"
                    + " 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07");
    private static final Set<LocalDate> MADE_UP = days("01-04 02-14 02-28 05-09 09-20 10-10");

    private WorkingDays() {}

    /** So many working days later, the first day not counted. */
    public static LocalDate after(LocalDate day, int number) {
        LocalDate last = day;
        for (int left = number; left > 0; ) {
            last = last.plusDays(1);
            left -= isWorked(last) ? 1 : 0;
        }
        return last;
    }

    private static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MADE_UP.contains(day) || !weekend && !OFF.contains(day);
    }

    private static Set<LocalDate> days(String list) {
        return Arrays.stream(list.split(" "))
                .map(day -> LocalDate.parse("2026-" + day))
                .collect(Collectors.toSet());
    }
}
