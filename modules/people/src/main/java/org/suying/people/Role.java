package org.suying.people;

import java.util.Set;
import org.suying.kernel.Right;
import org.suying.regime.Text;

/**
 * What a regime calls one kind of work, and what it allows.
 *
 * @param id the name under which workflow and officers refer to it
 * @param text what the pages show
 * @param clause the clause that creates the role; empty if none does
 */
public record Role(String id, Text text, Set<Right> rights, String clause) {

    public Role {
        rights = Set.copyOf(rights);
    }

    public boolean carries(Right right) {
        return rights.contains(right);
    }
}
