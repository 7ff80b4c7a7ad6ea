package org.suying.worktime.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suying.kernel.Caller;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantLevel;
import org.suying.worktime.WorktimeRefusal;

/** The way in for what concerns everybody, notices and the clock: only by who administers a city. */
@ApplicationScoped
public class CityOffice {

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    /**
     * The officer's own city, as the scope from here on.
     *
     * @throws org.suying.kernel.NotSignedIn if nobody is
     * @throws Refused if the officer does not administer a city
     */
    public Tenant enter() {
        caller.require(Right.ADMINISTER);
        Tenant tenant = entrance.asOfficer();
        if (tenant.level() != TenantLevel.CITY) {
            throw new Refused(WorktimeRefusal.ONLY_THE_CITY);
        }
        return tenant;
    }
}
