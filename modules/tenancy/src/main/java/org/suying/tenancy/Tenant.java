package org.suying.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One institution that runs its own configured instance.
 *
 * @param slug the readable id of addresses and of the REST contract, {@code [a-z][a-z0-9-]{1,40}}
 * @param parent null for a city
 * @param district the district it belongs to, itself if it is one, null for a city
 * @param city the city it belongs to, itself if it is one
 * @param open whether the public sees it
 */
public record Tenant(
        TenantId id,
        String slug,
        String name,
        TenantLevel level,
        TenantKind kind,
        @Nullable TenantId parent,
        @Nullable TenantId district,
        TenantId city,
        ZoneId zone,
        boolean open,
        Instant openedAt) {

    /** Whether this tenant is the other one or stands somewhere above it. */
    public boolean covers(Tenant other) {
        return id.equals(other.id) || id.equals(other.parent) || id.equals(other.district) || id.equals(other.city);
    }
}
