package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.worktime.World.CALENDAR;
import static org.suying.worktime.World.at;
import static org.suying.worktime.World.due;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected date was counted by hand on the printed notices of 2024, 2025 and 2026. */
@DisplayName("B-03 due dates")
class DueDateTest {

    @ParameterizedTest(name = "{3}: {0} + {1} = {2}")
    @DisplayName("C-02 working days leave out holidays and count make-up days")
    @CsvSource({
        "2024-02-09, 1wd,  2024-02-18, Spring Festival 2024 ends on a make-up Sunday",
        "2024-09-30, 7wd,  2024-10-15, National Day 2024 with its make-up Saturday",
        "2024-12-31, 1wd,  2025-01-02, New Year 2025",
        "2025-01-24, 3wd,  2025-02-05, over the make-up Sunday before Spring Festival 2025",
        "2025-01-27, 5wd,  2025-02-10, over the make-up Saturday after Spring Festival 2025",
        "2025-04-02, 3wd,  2025-04-08, Qingming 2025",
        "2025-04-25, 5wd,  2025-05-06, make-up Sunday before Labour Day 2025",
        "2025-04-30, 7wd,  2025-05-14, Labour Day 2025",
        "2025-05-30, 1wd,  2025-06-03, Dragon Boat 2025",
        "2025-09-26, 5wd,  2025-10-10, make-up Sunday before National Day and Mid-Autumn 2025",
        "2025-09-30, 3wd,  2025-10-11, ends on the make-up Saturday after them",
        "2025-09-30, 15wd, 2025-10-28, fifteen days after them",
        "2025-12-31, 1wd,  2026-01-04, New Year 2026 ends on a make-up Sunday",
        "2025-12-31, 3wd,  2026-01-06, New Year 2026",
        "2026-02-13, 1wd,  2026-02-14, the make-up Saturday before Spring Festival 2026",
        "2026-02-13, 3wd,  2026-02-25, Spring Festival 2026",
        "2026-02-14, 7wd,  2026-03-03, received on a make-up day and over another",
        "2026-02-27, 1wd,  2026-02-28, the make-up Saturday after Spring Festival 2026",
        "2026-03-02, 7wd,  2026-03-11, an ordinary stretch",
        "2026-04-03, 1wd,  2026-04-07, Qingming 2026",
        "2026-04-30, 3wd,  2026-05-08, Labour Day 2026",
        "2026-04-30, 4wd,  2026-05-09, ends on its make-up Saturday",
        "2026-05-08, 2wd,  2026-05-11, over that Saturday",
        "2026-06-18, 1wd,  2026-06-22, Dragon Boat 2026",
        "2026-09-17, 7wd,  2026-09-28, make-up Sunday and Mid-Autumn 2026",
        "2026-09-18, 1wd,  2026-09-20, ends on that Sunday",
        "2026-09-24, 7wd,  2026-10-12, Mid-Autumn and National Day 2026 and the make-up Saturday",
        "2026-09-30, 3wd,  2026-10-10, ends on that Saturday",
        "2026-02-18, 1wd,  2026-02-24, received in the holiday",
        "2026-03-07, 1wd,  2026-03-09, received on a Saturday",
    })
    void countsWorkingDays(String event, String span, String dueOn, String what) {
        assertThat(due(event + "T10:12:00", span)).isEqualTo(dueOn + "T17:30+08:00");
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @DisplayName("a calendar-day period whose last day is a rest day ends with the next working day")
    @CsvSource({
        "2026-03-02, 30d, 2026-04-01",
        "2026-01-15, 30d, 2026-02-14",
        "2026-02-10, 10d, 2026-02-24",
        "2026-03-05, 30d, 2026-04-07",
        "2026-03-08, 6d,  2026-03-16",
        "2026-09-10, 10d, 2026-09-20",
    })
    void rollsCalendarDays(String event, String span, String dueOn) {
        assertThat(due(event + "T10:12:00", span)).isEqualTo(dueOn + "T17:30+08:00");
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @DisplayName("working hours run within office hours and end with the last included instant")
    @CsvSource({
        "2026-03-11T10:00:00, 2wh, 2026-03-11T12:00+08:00",
        "2026-03-11T10:00:00, 7wh, 2026-03-12T10:00+08:00",
        "2026-03-11T16:00:00, 8wh, 2026-03-12T17:00+08:00",
        "2026-03-11T12:30:00, 4wh, 2026-03-11T17:30+08:00",
        "2026-03-13T18:00:00, 1wh, 2026-03-16T10:00+08:00",
        "2026-02-13T17:00:00, 4wh, 2026-02-14T14:00+08:00",
        "2026-02-14T17:30:00, 3wh, 2026-02-24T12:00+08:00",
        "2025-01-26T16:30:00, 9wh, 2025-02-05T10:00+08:00",
        "2025-04-03T16:30:00, 8wh, 2025-04-07T17:30+08:00",
        "2025-04-30T17:00:00, 1wh, 2025-05-06T09:30+08:00",
        "2025-05-30T17:00:00, 4wh, 2025-06-03T14:00+08:00",
        "2025-09-30T15:30:00, 5wh, 2025-10-09T12:00+08:00",
        "2025-10-10T16:30:00, 8wh, 2025-10-11T17:30+08:00",
        "2026-04-03T16:30:00, 2wh, 2026-04-07T10:00+08:00",
        "2026-04-30T17:00:00, 1wh, 2026-05-06T09:30+08:00",
        "2026-06-18T16:00:00, 2wh, 2026-06-22T09:30+08:00",
        "2026-09-24T16:30:00, 4wh, 2026-09-28T12:00+08:00",
        "2026-09-30T17:30:00, 7wh, 2026-10-08T17:30+08:00",
    })
    void countsWorkingHours(String event, String span, String dueAt) {
        assertThat(due(event, span)).isEqualTo(dueAt);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @DisplayName("clock hours run from the moment, through nights and holidays")
    @CsvSource({
        "2025-01-28T08:00:00, 72h, 2025-01-31T08:00+08:00",
        "2025-10-01T00:00:00, 24h, 2025-10-02T00:00+08:00",
        "2026-02-16T22:15:30, 24h, 2026-02-17T22:15:30+08:00",
        "2026-09-30T23:59:59, 48h, 2026-10-02T23:59:59+08:00",
    })
    void countsClockHours(String event, String span, String dueAt) {
        assertThat(due(event, span)).isEqualTo(dueAt);
    }

    @Test
    @DisplayName("a period of days may end at midnight, with the last included second")
    void endsAtMidnight() {
        var untilMidnight = new WorkCalendar(World.NOTICES, World.HOURS.endingAtMidnight(), java.util.List.of());

        assertThat(due(untilMidnight, "2026-03-02T10:00:00", "7wd")).isEqualTo("2026-03-11T23:59:59+08:00");
    }

    @Test
    @DisplayName("the due second is included whole")
    void includesTheDueSecond() {
        var derivation = CALENDAR.derive(at("2026-03-02T10:00:00"), Span.workingDays(7));

        assertThat(derivation.isMissedAt(at("2026-03-11T17:30:00.999"))).isFalse();
        assertThat(derivation.isMissedAt(at("2026-03-11T17:30:01"))).isTrue();
    }
}
