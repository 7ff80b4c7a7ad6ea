package org.suying.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suying.kernel.Right;

/**
 * The section {@code roles} of a regime.
 *
 * @param all in the order in which they are written
 */
public record Roles(List<Role> all) {

    public Roles {
        all = List.copyOf(all);
    }

    public Optional<Role> find(String id) {
        return all.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    public boolean knows(String id) {
        return find(id).isPresent();
    }

    public List<Role> carrying(Right right) {
        return all.stream().filter(role -> role.carries(right)).toList();
    }

    /** The union over the held roles; one that this regime does not know gives nothing. */
    public Set<Right> rightsOf(Collection<String> held) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        all.stream().filter(role -> held.contains(role.id())).forEach(role -> rights.addAll(role.rights()));
        return rights;
    }
}
