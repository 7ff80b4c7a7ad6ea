package org.suying.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department, section or counter group inside a tenant.
 *
 * @param slug the readable id of the REST contract, unique in the tenant: {@code [a-z][a-z0-9-]{0,40}}
 * @param parent the unit that it belongs to; null directly below the tenant
 * @param services what one can have done there, in the tenant's words
 * @param counters its service windows, in the order of their names
 */
public record UnitSummary(
        UnitId id, String slug, String name, @Nullable UnitId parent, List<String> services, List<String> counters) {

    public UnitSummary {
        services = List.copyOf(services);
        counters = List.copyOf(counters);
    }
}
