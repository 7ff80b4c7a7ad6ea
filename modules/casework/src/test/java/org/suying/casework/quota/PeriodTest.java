package org.suying.casework.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.casework.World;

@DisplayName("B-08 the period of a quota")
class PeriodTest {

    @ParameterizedTest(name = "{0} around {1} is {2} to {3}, before it {4} to {5}, number {6}")
    @DisplayName("B-08 is the one in which a day lies, and follows upon another without a gap")
    @CsvSource({
        "WEEK,      2026-03-04, 2026-03-02, 2026-03-08, 2026-02-23, 2026-03-01, 61",
        "WEEK,      2026-03-08, 2026-03-02, 2026-03-08, 2026-02-23, 2026-03-01, 61",
        "WEEK,      2027-01-01, 2026-12-28, 2027-01-03, 2026-12-21, 2026-12-27, 362",
        "MONTH,     2026-03-31, 2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28, 3",
        "MONTH,     2028-02-29, 2028-02-01, 2028-02-29, 2028-01-01, 2028-01-31, 2",
        "QUARTER,   2026-02-10, 2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31, 1",
        "QUARTER,   2026-12-31, 2026-10-01, 2026-12-31, 2026-07-01, 2026-09-30, 4",
        "HALF_YEAR, 2026-06-30, 2026-01-01, 2026-06-30, 2025-07-01, 2025-12-31, 1",
        "HALF_YEAR, 2026-07-01, 2026-07-01, 2026-12-31, 2026-01-01, 2026-06-30, 2",
        "YEAR,      2026-05-05, 2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31, 1"
    })
    void isTheOneInWhichADayLies(
            Period.Kind kind,
            LocalDate day,
            LocalDate from,
            LocalDate to,
            LocalDate beforeFrom,
            LocalDate beforeTo,
            int number) {
        Period period = Period.around(kind, day);

        assertThat(period).isEqualTo(new Period(kind, from, to));
        assertThat(period.before()).isEqualTo(new Period(kind, beforeFrom, beforeTo));
        assertThat(period.number()).isEqualTo(number);
    }

    /**
     * February 2026: 20 weekdays; off 16 to 20 and 23; worked on Saturdays 14 and 28. So 16: 2 to 6, 9 to 14, 24 to 28.
     */
    @ParameterizedTest(name = "{1} of 16 are over when {0} begins")
    @DisplayName("B-08 B-03 has working days, make-up days among them, of which those before today are over")
    @CsvSource({
        "2026-02-01, 0",
        "2026-02-02, 0",
        "2026-02-03, 1",
        "2026-02-14, 10",
        "2026-02-15, 11",
        "2026-02-24, 11",
        "2026-02-28, 15",
        "2026-03-01, 16",
        "2026-05-01, 16"
    })
    void hasWorkingDays(LocalDate open, int over) {
        Period february = Period.around(Period.Kind.MONTH, LocalDate.of(2026, 2, 1));

        assertThat(february.workingDays(World.CALENDAR)).isEqualTo(16);
        assertThat(february.workingDaysOver(open, World.CALENDAR)).isEqualTo(over);
    }

    @Test
    @DisplayName("B-08 is over with its last day, not on it")
    void isOverWithItsLastDay() {
        Period march = Period.around(Period.Kind.MONTH, LocalDate.of(2026, 3, 1));

        assertThat(march.isOver(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(march.isOver(LocalDate.of(2026, 4, 1))).isTrue();
    }
}
