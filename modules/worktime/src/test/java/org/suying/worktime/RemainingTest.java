package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.worktime.World.CALENDAR;
import static org.suying.worktime.World.at;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B-03 what a lamp says")
class RemainingTest {

    static final OffsetDateTime DUE = OffsetDateTime.parse("2026-09-28T17:30:00+08:00");

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-09-17T10:12:00, 还剩 7 个工作日, 7 working days left",
        "2026-09-24T09:20:00, 还剩 1 个工作日, 1 working day left",
        "2026-09-27T09:00:00, 还剩 1 个工作日, 1 working day left",
        "2026-09-28T00:00:00, 今天到期, due today",
        "2026-09-28T17:30:00.5, 今天到期, due today",
        "2026-09-28T17:30:01, 逾期不到 1 小时, less than 1 hour overdue",
        "2026-09-28T19:30:00, 逾期 2 小时, 2 hours overdue",
        "2026-09-29T00:00:00, 逾期 1 个工作日, 1 working day overdue",
        "2026-10-08T09:00:00, 逾期 3 个工作日, 3 working days overdue",
    })
    void countsWorkingDays(String now, String chinese, String english) {
        var remaining = CALENDAR.remaining(at(now), DUE, SpanUnit.WORKING_DAYS);

        assertThat(remaining.inWords(Locale.CHINA)).isEqualTo(chinese);
        assertThat(remaining.inWords(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    @DisplayName("in hours where the deadline is in hours")
    void countsHours() {
        assertThat(CALENDAR.remaining(at("2026-09-27T18:00:00"), DUE, SpanUnit.CLOCK_HOURS)
                        .inWords(Locale.CHINA))
                .isEqualTo("还剩 23 小时");
        assertThat(CALENDAR.remaining(at("2026-09-28T17:00:00"), DUE, SpanUnit.CLOCK_HOURS)
                        .inWords(Locale.CHINA))
                .isEqualTo("还剩不到 1 小时");
        assertThat(CALENDAR.remaining(at("2026-10-01T17:30:00"), DUE, SpanUnit.CLOCK_HOURS)
                        .inWords(Locale.CHINA))
                .isEqualTo("逾期 72 小时");
    }
}
