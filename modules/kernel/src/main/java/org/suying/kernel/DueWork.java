package org.suying.kernel;

import java.time.Instant;
import java.util.Optional;

/** Port: does what the program's clock says is due. Implemented by the agenda; called by whoever moves the clock. */
public interface DueWork {

    /** When something falls due next, if that is not after {@code by}; what failed and waits to be tried again is none. */
    Optional<Instant> nextDue(Instant by);

    /** Does everything that is due by now, in order, and comes back when nothing due is left. */
    void doWhatIsDue();
}
