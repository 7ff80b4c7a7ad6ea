package org.suying.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree of tenants. Public knowledge: needs no scope to be read. */
public interface Tenants {

    Optional<Tenant> find(String slug);

    Optional<Tenant> find(TenantId id);

    /** @throws org.suying.kernel.NotFound if there is none */
    Tenant require(String slug);

    /** @throws org.suying.kernel.NotFound if there is none */
    Tenant require(TenantId id);

    /** Cities first, then by slug. */
    List<Tenant> all();

    /** Those directly below, by slug. */
    List<Tenant> below(TenantId parent);

    /**
     * Opens a tenant. Runs in the transaction of its caller, whose scope is the new tenant with the purpose {@code
     * ONBOARDING}.
     *
     * @throws org.suying.kernel.Refused if the slug is taken or the level does not stand under the parent
     */
    Tenant open(Opening opening);

    /** @param parent null for a city */
    record Opening(
            TenantId id,
            String slug,
            String name,
            TenantLevel level,
            TenantKind kind,
            @Nullable TenantId parent,
            ZoneId zone,
            boolean open,
            Instant at) {}
}
