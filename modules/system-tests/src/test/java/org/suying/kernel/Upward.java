package org.suying.kernel;

import org.suying.tenancy.TenantLevel;

/** A deliberate violation, for the test of the rule: the lowest room looks into the one above. */
public final class Upward {

    public TenantLevel level() {
        return TenantLevel.CITY;
    }
}
