package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suying.worktime.World.SHANGHAI;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.worktime.OfficeHours.DayEnd;

@DisplayName("B-03 a tenant's own office hours")
class OfficeHoursTest {

    static Session session(String text) {
        return Session.parse(text).orElseThrow();
    }

    @Test
    @DisplayName("a hall that opens on Saturday mornings counts Saturday and closes it at noon")
    void makeTheWeek() {
        var hall = calendar(Map.of(
                DayOfWeek.FRIDAY,
                List.of(session("09:00-17:00")),
                DayOfWeek.SATURDAY,
                List.of(session("09:00-12:00"))));

        assertThat(World.due(hall, "2026-03-13T10:00:00", "1wd")).isEqualTo("2026-03-14T12:00+08:00");
        assertThat(World.due(hall, "2026-03-13T10:00:00", "2wd")).isEqualTo("2026-03-20T17:00+08:00");
    }

    @Test
    @DisplayName("office hours until 24:00 end with the last included second of the day")
    void mayLastUntilMidnight() {
        var late = calendar(Map.of(DayOfWeek.WEDNESDAY, List.of(session("20:00-24:00"))));

        assertThat(World.due(late, "2026-03-11T10:00:00", "4wh")).isEqualTo("2026-03-11T23:59:59+08:00");
        assertThat(World.due(late, "2026-03-10T10:00:00", "1wd")).isEqualTo("2026-03-11T23:59:59+08:00");
    }

    @Test
    @DisplayName("sessions that overlap, run backwards or are no sessions are none")
    void refuseNonsense() {
        assertThatThrownBy(() -> OfficeHours.weekdays(SHANGHAI, "09:00-12:00", "11:00-17:00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Session.parse("12:00-09:00")).isEmpty();
        assertThat(Session.parse("9-12")).isEmpty();
        assertThat(Session.parse("09:00_12:00")).isEmpty();
        assertThat(Session.parse("25:00-26:00")).isEmpty();
    }

    private static WorkCalendar calendar(Map<DayOfWeek, List<Session>> week) {
        return new WorkCalendar(
                World.NOTICES, new OfficeHours(SHANGHAI, week, DayEnd.CLOSE_OF_OFFICE, null), List.of());
    }
}
