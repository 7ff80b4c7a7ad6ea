package org.suying.worktime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.DueWork;
import org.suying.kernel.Refused;

@DisplayName("A move of the clock")
class ClockMoveTest {

    static final Instant TODAY = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    static final Instant MONDAY = TODAY.plus(Duration.ofDays(3));
    static final Instant WEDNESDAY = TODAY.plus(Duration.ofDays(5));
    static final Instant FRIDAY = TODAY.plus(Duration.ofDays(7));

    final ProgramClock clock = new ProgramClock();
    final Planned planned = new Planned();
    final List<String> done = new ArrayList<>();

    ClockMoveTest() {
        clock.stored = new ProgramClockTest.Kept();
    }

    /** Work by the time at which it is due; the clock must just have come to it. */
    final class Planned implements DueWork {

        final TreeMap<Instant, Runnable> work = new TreeMap<>();

        @Override
        public Optional<Instant> nextDue(Instant by) {
            return Optional.ofNullable(work.headMap(by, true).isEmpty() ? null : work.firstKey());
        }

        @Override
        public void doWhatIsDue() {
            while (!work.isEmpty() && !work.firstKey().isAfter(clock.instant())) {
                assertThat(Duration.between(work.firstKey(), clock.instant())).isLessThan(Duration.ofMinutes(1));
                work.pollFirstEntry().getValue().run();
            }
        }
    }

    @Test
    @DisplayName("does each thing at its time, in order")
    void stopsWhereSomethingIsDue() {
        planned.work.put(WEDNESDAY, () -> done.add("Wednesday"));
        planned.work.put(MONDAY, () -> done.add("Monday"));

        new ClockMove(clock, List.of(planned)).to(FRIDAY);

        assertThat(done).containsExactly("Monday", "Wednesday");
        assertThat(clock.instant()).isBetween(FRIDAY, FRIDAY.plusSeconds(60));
    }

    @Test
    @DisplayName("does also what is made due on the way, and leaves what is due later")
    void goesOnWithWhatComesOfIt() {
        planned.work.put(MONDAY, () -> planned.work.put(WEDNESDAY, () -> done.add("Wednesday's")));
        planned.work.put(FRIDAY.plusSeconds(600), () -> done.add("too early"));

        new ClockMove(clock, List.of(planned)).to(FRIDAY);

        assertThat(done).containsExactly("Wednesday's");
        assertThat(planned.work).hasSize(1);
    }

    @Test
    @DisplayName("into the past is refused, and nothing is done")
    void isRefusedBackwards() {
        planned.work.put(TODAY.minusSeconds(1), () -> done.add("anything"));

        assertThatThrownBy(() -> new ClockMove(clock, List.of(planned)).to(TODAY.minus(Duration.ofDays(1))))
                .isInstanceOf(Refused.class);
        assertThat(done).isEmpty();
    }
}
