package org.suying.worktime.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suying.kernel.Caller;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;
import org.suying.worktime.WorktimeRefusal;

/** The way in for what concerns everybody, notices and the clock: only by who administers a city. */
@ApplicationScoped
public class CityOffice {

    @Inject
    Entrance entrance;

    @Inject
    Tenants tenants;

    @Inject
    Caller caller;

    /** Whether somebody of a city is signed in. */
    public boolean isHere() {
        return caller.officer()
                .map(officer -> tenants.require(new TenantId(officer.tenant())))
                .filter(tenant -> tenant.level() == TenantLevel.CITY)
                .isPresent();
    }

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
