package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suying.regime.Regime;
import org.suying.worktime.Holidays;
import org.suying.worktime.Publications;
import org.suying.worktime.WorkCalendar;

/** The calendar of a regime under the notices known now, or known at some time. */
@ApplicationScoped
public class Calendars {

    @Inject
    Holidays notices;

    public Publications publications() {
        return notices.current();
    }

    public WorkCalendar of(Regime regime, Publications publications) {
        return regime.section(TenantCalendar.class).under(publications);
    }

    public WorkCalendar now(Regime regime) {
        return of(regime, publications());
    }

    /** As it was when only these notices were known. */
    WorkCalendar knowing(Regime regime, Set<String> ids) {
        return of(
                regime,
                Publications.of(publications().all().stream()
                        .filter(publication -> ids.contains(publication.id()))
                        .toList()));
    }
}
