package org.suying.people.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerSummary;
import org.suying.people.Role;

/** Who the door let in with this request; nobody in jobs and for the public. */
@RequestScoped
public class SignedOfficer implements CurrentOfficer {

    private @Nullable Standing standing;
    private @Nullable RuntimeException failure;

    void let(Standing in) {
        standing = in;
    }

    /** A credential came with the request, and it was not let in. */
    void keepOut(RuntimeException why) {
        failure = why;
    }

    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    @Override
    public Optional<Officer> officer() {
        return standing().map(Standing::caller);
    }

    @Override
    public Optional<OfficerSummary> self() {
        return standing().map(Standing::officer);
    }

    @Override
    public SortedSet<String> roles() {
        List<Role> held = standing().map(Standing::roles).orElse(List.of());
        return held.stream().map(Role::id).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
