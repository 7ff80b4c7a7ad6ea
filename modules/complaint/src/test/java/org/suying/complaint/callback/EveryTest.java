package org.suying.complaint.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R15-07 The period of a plan")
class EveryTest {

    @Test
    @DisplayName("R15-07 begins with its first day and ends before the next one begins")
    void beginsAndEnds() {
        assertThat(around(Every.WEEK, "2026-03-01")).isEqualTo("2026-02-23/2026-03-02");
        assertThat(around(Every.WEEK, "2026-03-02")).isEqualTo("2026-03-02/2026-03-09");
        assertThat(around(Every.MONTH, "2026-02-28")).isEqualTo("2026-02-01/2026-03-01");
        assertThat(around(Every.QUARTER, "2026-06-30")).isEqualTo("2026-04-01/2026-07-01");
        assertThat(around(Every.HALF_YEAR, "2026-07-01")).isEqualTo("2026-07-01/2027-01-01");
        assertThat(around(Every.YEAR, "2026-12-31")).isEqualTo("2026-01-01/2027-01-01");
    }

    private static String around(Every every, String day) {
        LocalDate date = LocalDate.parse(day);
        return every.begin(date) + "/" + every.next(date);
    }
}
