package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.suying.casework.DueTimes;
import org.suying.regime.Regime;
import org.suying.worktime.Derivation;
import org.suying.worktime.Span;

/** Due times by the calendar of a regime. */
@ApplicationScoped
public class CalendarDueTimes implements DueTimes {

    @Inject
    Calendars calendars;

    @Override
    public Derivation derive(Regime regime, Instant from, Span span) {
        return calendars.now(regime).derive(from, span);
    }
}
