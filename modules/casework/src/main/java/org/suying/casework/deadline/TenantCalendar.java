package org.suying.casework.deadline;

import java.util.List;
import org.suying.worktime.Closure;
import org.suying.worktime.OfficeHours;
import org.suying.worktime.Publications;
import org.suying.worktime.WorkCalendar;

/** What a regime says of office hours and local closures (B-03). */
public record TenantCalendar(OfficeHours hours, List<Closure> closures) {

    public WorkCalendar under(Publications publications) {
        return new WorkCalendar(publications, hours, closures);
    }
}
