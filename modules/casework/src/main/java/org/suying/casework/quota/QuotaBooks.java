package org.suying.casework.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suying.kernel.Actor;
import org.suying.kernel.NotFound;
import org.suying.regime.RegimeVersion;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** The rule books that ask something of a tenant, each read behind its own wall. Begins its own transactions. */
@ApplicationScoped
class QuotaBooks {

    private static final String PURPOSE = "QUOTAS";

    @Inject
    RegimeVersions versions;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    /** Its own, then that of the tenant above; those that ask for nothing left out. */
    List<Demand> of(Tenant tenant) {
        List<Demand> demands = new ArrayList<>();
        inForce(tenant).ifPresent(book -> demands.add(new Demand(tenant, book, Quota.Whom.SELF)));
        TenantId parent = tenant.parent();
        if (parent != null) {
            Tenant above = tenants.require(parent);
            inForce(above).ifPresent(book -> demands.add(new Demand(above, book, Quota.Whom.BELOW)));
        }
        return demands.stream().filter(demand -> !demand.quotas().isEmpty()).toList();
    }

    /** The one in force, whose calendar is the tenant's; empty if it has none. */
    Optional<RegimeVersion> inForce(Tenant tenant) {
        Scope scope = Scope.of(tenant.id(), Actor.program()).with(PURPOSE);
        try {
            return Optional.of(walls.within(scope, versions::inForce));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
