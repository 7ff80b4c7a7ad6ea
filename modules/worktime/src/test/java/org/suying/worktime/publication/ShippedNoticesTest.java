package org.suying.worktime.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.worktime.DayKind;
import org.suying.worktime.OfficeHours;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;
import org.suying.worktime.WorkCalendar;

@DisplayName("C-02 the notices that ship")
class ShippedNoticesTest {

    static final WorkCalendar CALENDAR = new WorkCalendar(
            Publications.shipped(), OfficeHours.weekdays(ZoneId.of("Asia/Shanghai"), "09:00-17:00"), List.of());

    @Test
    @DisplayName("C-02 have every day of the printed ones: 32 + 28 + 33 off, 8 + 5 + 6 worked")
    void areComplete() {
        assertThat(Publications.shipped().all())
                .extracting(notice -> notice.id() + " " + days(notice, true) + " " + days(notice, false))
                .containsExactly("cn-2024 32 8", "cn-2025 28 5", "cn-2026 33 6");
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("C-02 make-up days are worked, holidays are off, the edges are ordinary or unknown")
    @CsvSource({
        "2023-12-29, UNKNOWN",
        "2023-12-30, HOLIDAY",
        "2024-02-04, MAKE_UP",
        "2024-02-09, WORKING",
        "2024-02-18, MAKE_UP",
        "2025-01-27, WORKING",
        "2025-10-08, HOLIDAY",
        "2026-01-04, MAKE_UP",
        "2026-02-14, MAKE_UP",
        "2026-02-16, HOLIDAY",
        "2026-02-28, MAKE_UP",
        "2026-05-09, MAKE_UP",
        "2026-09-20, MAKE_UP",
        "2026-10-10, MAKE_UP",
        "2026-10-11, WEEKEND",
        "2026-12-31, WORKING",
        "2027-01-01, UNKNOWN",
    })
    void haveEachDayRight(LocalDate date, DayKind kind) {
        assertThat(CALENDAR.kindOf(date)).isEqualTo(kind);
    }

    private static long days(Publication notice, boolean off) {
        return notice.days().values().stream().filter(day -> day.off() == off).count();
    }
}
