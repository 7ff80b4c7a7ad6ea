package org.suying.worktime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Refused;
import org.suying.worktime.WorktimeRefusal;

@DisplayName("The program's clock")
class ProgramClockTest {

    static final Clock MACHINE = Clock.systemUTC();

    /** What a restart finds again. */
    static final class Kept extends StoredOffset {

        Duration ahead = Duration.ZERO;

        @Override
        Duration read() {
            return ahead;
        }

        @Override
        void keep(Duration further) {
            ahead = further;
        }
    }

    final Kept kept = new Kept();

    ProgramClock clock(boolean production) {
        var clock = new ProgramClock();
        clock.stored = kept;
        clock.production = production;
        return clock;
    }

    @Test
    @DisplayName("moves forward, goes on from there, and remembers it over a restart")
    void movesForward() {
        Instant tomorrow = MACHINE.instant().plus(Duration.ofDays(1));
        var clock = clock(false);

        clock.reach(tomorrow);

        assertThat(clock.instant()).isAfterOrEqualTo(tomorrow).isCloseTo(tomorrow, within(10, ChronoUnit.SECONDS));
        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant()).isAfterOrEqualTo(tomorrow);
        assertThat(clock(false).instant()).isAfterOrEqualTo(tomorrow);
    }

    @Test
    @DisplayName("never goes back, and not beyond 2149")
    void neverGoesBack() {
        var clock = clock(false);
        clock.reach(MACHINE.instant().plus(Duration.ofDays(2)));
        clock.reach(MACHINE.instant().plus(Duration.ofDays(1)));

        assertThat(refusal(clock, MACHINE.instant().plus(Duration.ofDays(1))))
                .isEqualTo(WorktimeRefusal.CLOCK_ONLY_FORWARD);
        assertThat(refusal(clock, Instant.MAX)).isEqualTo(WorktimeRefusal.MOMENT_OUT_OF_RANGE);
        assertThat(kept.ahead).isCloseTo(Duration.ofDays(2), Duration.ofSeconds(10));
    }

    @Test
    @DisplayName("in production is the machine's, and does not move")
    void standsFixedInProduction() {
        kept.ahead = Duration.ofDays(1);
        var clock = clock(true);

        assertThat(clock.instant()).isCloseTo(MACHINE.instant(), within(10, ChronoUnit.SECONDS));
        assertThat(refusal(clock, MACHINE.instant().plus(Duration.ofDays(1))))
                .isEqualTo(WorktimeRefusal.CLOCK_FIXED_IN_PRODUCTION);
    }

    private static Object refusal(ProgramClock clock, Instant now) {
        return Assertions.catchThrowableOfType(Refused.class, () -> clock.requireMovableTo(now))
                .faults()
                .get(0)
                .reason();
    }
}
