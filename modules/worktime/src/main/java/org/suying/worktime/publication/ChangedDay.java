package org.suying.worktime.publication;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.suying.worktime.DayKind;
import org.suying.worktime.OfficeHours;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;
import org.suying.worktime.WorkCalendar;

/**
 * A day that is something else, or is certain now, because of a notice.
 *
 * @param name of the holiday that makes it so; empty for an ordinary day
 */
public record ChangedDay(LocalDate date, DayKind before, DayKind after, String name) {

    private static final OfficeHours ORDINARY_WEEK = OfficeHours.weekdays(ZoneOffset.UTC, "09:00-17:00");

    /** Every day that the coming of that notice changes, in their order. */
    static List<ChangedDay> between(Publications before, Publications after, Publication publication) {
        WorkCalendar old = new WorkCalendar(before, ORDINARY_WEEK, List.of());
        WorkCalendar now = new WorkCalendar(after, ORDINARY_WEEK, List.of());
        return concerned(publication)
                .filter(date -> old.kindOf(date) != now.kindOf(date) || before.isSettled(date) != after.isSettled(date))
                .map(date -> new ChangedDay(date, old.kindOf(date), now.kindOf(date), nameIn(after, date)))
                .toList();
    }

    /** What it covers, and the December before. */
    private static Stream<LocalDate> concerned(Publication publication) {
        return LocalDate.of(publication.coversFrom().getYear() - 1, Month.DECEMBER, 1)
                .datesUntil(publication.coversTo().plusDays(1));
    }

    private static String nameIn(Publications publications, LocalDate date) {
        return publications
                .of(date)
                .flatMap(publication -> publication.on(date))
                .map(Publication.Day::name)
                .orElse("");
    }
}
