package org.suying.worktime.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.suying.kernel.DueWork;

/**
 * Moves the clock as if the time had passed: stops wherever something falls due, does it at that time, also what this
 * makes due on the way, and goes on.
 */
record ClockMove(ProgramClock clock, List<DueWork> dueWork) {

    /** @throws org.suying.kernel.Refused as {@link ProgramClock#requireMovableTo} does; then nothing was done */
    void to(Instant end) {
        clock.requireMovableTo(end);
        Optional<Instant> next = nextDue(end);
        while (next.isPresent()) {
            stopAt(next.get());
            next = nextDue(end);
        }
        stopAt(end);
    }

    private void stopAt(Instant instant) {
        clock.reach(instant);
        dueWork.forEach(DueWork::doWhatIsDue);
    }

    private Optional<Instant> nextDue(Instant end) {
        return dueWork.stream().flatMap(work -> work.nextDue(end).stream()).min(Comparator.naturalOrder());
    }
}
