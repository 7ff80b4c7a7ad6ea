package org.suying.worktime;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The calendar of the tests: the shipped notices, 9 to 12 and 13:30 to 17:30 from Monday to Friday, in Shanghai. */
final class World {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final OfficeHours HOURS = OfficeHours.weekdays(SHANGHAI, "09:00-12:00", "13:30-17:30");
    static final Publications NOTICES = Publications.shipped();
    static final WorkCalendar CALENDAR = new WorkCalendar(NOTICES, HOURS, List.of());

    private World() {}

    /** From the wall clock in Shanghai: {@code 2026-09-17T10:12}. */
    static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }

    static Span span(String text) {
        return Span.parse(text).orElseThrow();
    }

    static String due(WorkCalendar calendar, String event, String span) {
        return calendar.derive(at(event), span(span)).dueAt().toString();
    }

    static String due(String event, String span) {
        return due(CALENDAR, event, span);
    }
}
