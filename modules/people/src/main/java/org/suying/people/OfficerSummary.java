package org.suying.people;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person who works for a tenant.
 *
 * @param login without the tenant
 * @param roles ids of roles, of the regime under which they were given
 * @param head whether the person leads the unit
 * @param active false for one who has left
 */
public record OfficerSummary(
        OfficerId id,
        String login,
        String name,
        UnitId unit,
        String unitName,
        SortedSet<String> roles,
        boolean head,
        boolean active) {

    public OfficerSummary {
        roles = new TreeSet<>(roles);
    }

    public boolean holds(String role) {
        return roles.contains(role);
    }

    public boolean holdsAny(Set<String> some) {
        return roles.stream().anyMatch(some::contains);
    }
}
