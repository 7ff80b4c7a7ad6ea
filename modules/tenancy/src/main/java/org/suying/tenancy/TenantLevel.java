package org.suying.tenancy;

import java.util.Optional;

/** Where a tenant stands in the tree: CITY → DISTRICT → STREET. */
public enum TenantLevel {
    CITY,
    DISTRICT,
    STREET;

    /** The level directly above; none above a city. */
    public Optional<TenantLevel> above() {
        return this == CITY ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
