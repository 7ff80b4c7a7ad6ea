package org.suying.people;

import java.util.List;

/**
 * A unit to be added.
 *
 * @param slug the readable id
 * @param parent the readable id of the unit that it belongs to; empty directly below the tenant
 * @param services what one can have done there
 * @param counters the names of its service windows
 */
public record NewUnit(String slug, String name, String parent, List<String> services, List<String> counters) {

    public NewUnit {
        services = List.copyOf(services);
        counters = List.copyOf(counters);
    }
}
