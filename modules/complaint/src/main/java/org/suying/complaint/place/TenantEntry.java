package org.suying.complaint.place;

import org.jspecify.annotations.Nullable;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;

/**
 * A tenant in the list of those that are open to the public.
 *
 * @param id the readable one
 * @param parent the readable id of the one above; null for a city
 */
public record TenantEntry(
        String id,
        String name,
        TenantLevel level,
        TenantKind kind,
        @Nullable String parent) {}
