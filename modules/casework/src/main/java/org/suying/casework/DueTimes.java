package org.suying.casework;

import java.time.Instant;
import org.suying.regime.Regime;
import org.suying.worktime.Derivation;
import org.suying.worktime.Span;

/** Due times of what is no deadline of a case, on the same calendar and explained the same way (B-03). */
public interface DueTimes {

    /** Where the span ends that begins at an instant, under the notices that are known now. */
    Derivation derive(Regime regime, Instant from, Span span);
}
