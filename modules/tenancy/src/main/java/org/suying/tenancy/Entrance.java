package org.suying.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suying.kernel.Actor;
import org.suying.kernel.Caller;
import org.suying.kernel.NotFound;
import org.suying.kernel.Right;

/** How a request comes into a tenant: as anyone, or as an officer of it. Somebody else's tenant is not found. */
@ApplicationScoped
public class Entrance {

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Caller caller;

    /** @throws NotFound if there is no such tenant or it is not open to the public */
    public Tenant asAnyone(String slug) {
        Tenant tenant = tenants.require(slug);
        if (!tenant.open()) {
            throw new NotFound();
        }
        walls.enter(Scope.of(tenant.id(), Actor.anyone()));
        return tenant;
    }

    /**
     * @throws org.suying.kernel.NotSignedIn if nobody is
     * @throws NotFound if there is no such tenant, or the officer belongs to another
     */
    public Tenant asOfficer(String slug) {
        Caller.Officer officer = caller.require();
        Tenant tenant = tenants.require(new TenantId(officer.tenant()));
        if (!tenant.slug().equals(slug)) {
            throw new NotFound(); // without looking for it, so that the time does not tell whether it is there (I-10)
        }
        walls.enter(Scope.of(tenant.id(), officer.actor()));
        return tenant;
    }

    /** As {@link #asOfficer(String)}, with a right. @throws org.suying.kernel.Refused if it is not the officer's */
    public Tenant asOfficer(String slug, Right right) {
        Tenant tenant = asOfficer(slug);
        caller.require(right);
        return tenant;
    }

    /** Into the tenant of the officer who is signed in. */
    public Tenant asOfficer() {
        Caller.Officer officer = caller.require();
        Tenant tenant = tenants.require(new TenantId(officer.tenant()));
        walls.enter(Scope.of(tenant.id(), officer.actor()));
        return tenant;
    }
}
