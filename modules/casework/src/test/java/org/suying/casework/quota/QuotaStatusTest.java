package org.suying.casework.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.casework.World;

/** In February 2026, which has 16 working days; 11 of them are over when the 24th begins. */
@DisplayName("B-08 how a quota stands")
class QuotaStatusTest {

    private static final Period FEBRUARY = Period.around(Period.Kind.MONTH, LocalDate.of(2026, 2, 1));

    @ParameterizedTest(name = "{2} of {1} when {0} begins: {3}")
    @DisplayName(
            "B-08 is met when reached, missed when over and not reached, at risk behind the even course, else on course")
    @CsvSource({
        "2026-02-01, 16, 0,  ON_COURSE",
        "2026-02-02, 16, 0,  ON_COURSE",
        "2026-02-03, 16, 0,  AT_RISK",
        "2026-02-03, 16, 1,  ON_COURSE",
        "2026-02-14, 16, 10, ON_COURSE",
        "2026-02-15, 16, 10, AT_RISK",
        "2026-02-24, 16, 10, AT_RISK",
        "2026-02-24, 16, 11, ON_COURSE",
        "2026-02-24, 16, 16, MET",
        "2026-02-24, 3,  2,  AT_RISK",
        "2026-02-14, 3,  2,  ON_COURSE",
        "2026-02-28, 16, 15, ON_COURSE",
        "2026-03-01, 16, 15, MISSED",
        "2026-03-01, 16, 16, MET",
        "2026-03-01, 16, 17, MET",
        "2026-02-24, 0,  0,  ON_COURSE",
        "2026-03-01, 0,  0,  MET"
    })
    void isOneOfFour(LocalDate open, long required, long done, QuotaStatus status) {
        assertThat(QuotaStatus.of(FEBRUARY, open, required, done, World.CALENDAR))
                .isEqualTo(status);
    }

    @Test
    @DisplayName("B-08 asks for a share rounded up to the next whole one")
    void roundsAShareUp() {
        assertThat(Quota.Share.of(10, 0)).isZero();
        assertThat(Quota.Share.of(10, 1)).isEqualTo(1);
        assertThat(Quota.Share.of(10, 10)).isEqualTo(1);
        assertThat(Quota.Share.of(10, 11)).isEqualTo(2);
        assertThat(Quota.Share.of(100, 7)).isEqualTo(7);
    }

    @Test
    @DisplayName("B-08 counts to now, or to the end of a day that is over")
    void countsToNowOrToTheEndOfADay() {
        LocalDate today = LocalDate.of(2026, 3, 11);

        assertThat(Moment.of(null, today)).isEqualTo(new Moment(today, today));
        assertThat(Moment.of(today, today)).isEqualTo(new Moment(today, today));
        assertThat(Moment.of(LocalDate.of(2026, 2, 24), today))
                .isEqualTo(new Moment(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 25)));
        assertThat(Moment.of(LocalDate.of(2026, 2, 24), today).until(FEBRUARY)).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(Moment.of(null, today).until(FEBRUARY)).isEqualTo(LocalDate.of(2026, 3, 1));
    }
}
