package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.suying.regime.RegimeVersions;
import org.suying.worktime.WorkCalendar;

/** The days ahead on the tenant's calendar. */
@ApplicationScoped
@Transactional
public class NextDays {

    @Inject
    RegimeVersions versions;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The next working day, where it is not tomorrow; empty where it is. */
    public Optional<LocalDate> nextAfterRest() {
        WorkCalendar calendar = calendars.now(versions.inForce().regime());
        LocalDate tomorrow = calendar.dateOf(clock.instant()).plusDays(1);
        return Optional.of(calendar.workingDayFrom(tomorrow)).filter(next -> next.isAfter(tomorrow));
    }
}
