package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** Who stands above the current tenant. */
@ApplicationScoped
class Superior {

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    /** Empty for a city. */
    Optional<Tenant> find() {
        TenantId parent = tenants.require(walls.tenant()).parent();
        return parent == null ? Optional.empty() : tenants.find(parent);
    }
}
