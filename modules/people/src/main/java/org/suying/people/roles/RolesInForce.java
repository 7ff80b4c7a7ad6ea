package org.suying.people.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suying.people.Roles;
import org.suying.regime.RegimeVersions;

/** The roles of the regime that is in force in the current scope's tenant. */
@ApplicationScoped
public class RolesInForce {

    @Inject
    RegimeVersions versions;

    public Roles roles() {
        return versions.inForce().regime().section(Roles.class);
    }
}
