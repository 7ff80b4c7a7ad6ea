package org.suying.casework.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suying.kernel.Actor;
import org.suying.kernel.NotFound;
import org.suying.regime.RegimeVersion;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** The rule books that ask something of tenants, each read behind its own wall. Begins its own transactions. */
@ApplicationScoped
class QuotaBooks {

    private static final String PURPOSE = "QUOTAS";

    @Inject
    RegimeVersions versions;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    /** What a tenant's rule book asks of it, or of those below it; empty if it has none. */
    Optional<Demand> demand(Tenant setBy, Quota.Whom whom) {
        return inForce(setBy).map(book -> Demand.of(setBy, book, whom));
    }

    /** What is asked of a tenant from above; empty for a city. */
    Optional<Demand> fromAbove(Tenant tenant) {
        return Optional.ofNullable(tenant.parent())
                .map(tenants::require)
                .flatMap(above -> demand(above, Quota.Whom.BELOW));
    }

    /** The one in force; empty if it has none. */
    Optional<RegimeVersion> inForce(Tenant tenant) {
        Scope scope = Scope.of(tenant.id(), Actor.program()).with(PURPOSE);
        try {
            return Optional.of(walls.within(scope, versions::inForce));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
