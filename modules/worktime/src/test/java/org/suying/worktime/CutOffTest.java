package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C-06 the edges of a day")
class CutOffTest {

    static final WorkCalendar UNTIL_FIVE =
            new WorkCalendar(World.NOTICES, World.HOURS.withCutOff(LocalTime.of(17, 0)), List.of());

    @ParameterizedTest(name = "{0}: {1}, with a cut-off at 17:00 {2}")
    @DisplayName(
            "C-06 without a cut-off rule the day of receipt is the day; with one, what comes later is the next working day's")
    @CsvSource({
        "2026-03-11T16:59:59.999, 2026-03-12, 2026-03-12",
        "2026-03-11T17:00:00,     2026-03-12, 2026-03-12",
        "2026-03-11T17:00:01,     2026-03-12, 2026-03-13",
        "2026-03-11T23:59:59,     2026-03-12, 2026-03-13",
        "2026-03-12T00:00:00,     2026-03-13, 2026-03-13",
        "2026-03-14T10:00:00,     2026-03-16, 2026-03-17",
        "2026-02-14T10:00:00,     2026-02-24, 2026-02-24",
        "2026-02-16T10:00:00,     2026-02-24, 2026-02-25",
        "2025-12-31T23:59:59,     2026-01-04, 2026-01-05",
        "2026-01-01T00:00:00,     2026-01-04, 2026-01-05",
        "2025-01-01T00:00:00,     2025-01-02, 2025-01-03",
    })
    void countsFromTheDayOfReceipt(String event, String without, String with) {
        assertThat(World.due(event, "1wd")).isEqualTo(without + "T17:30+08:00");
        assertThat(World.due(UNTIL_FIVE, event, "1wd")).isEqualTo(with + "T17:30+08:00");
    }
}
