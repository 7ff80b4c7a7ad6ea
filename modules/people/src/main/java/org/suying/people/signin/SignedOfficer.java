package org.suying.people.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Right;
import org.suying.people.CurrentOfficer;
import org.suying.people.Deputies;
import org.suying.people.OfficerSummary;
import org.suying.people.Role;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;

/** Who the door let in with this request, and for whom that officer stands in; nobody in jobs and for the public. */
@RequestScoped
public class SignedOfficer implements CurrentOfficer, Deputies {

    @Inject
    Tenants tenants;

    private @Nullable Standing standing;
    private @Nullable Deputy deputy;
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

    /** Where the officer stands in, as what. */
    private record Deputy(Officer officer, OfficerSummary self, UUID onlyCase) {}

    @Override
    public void standIn(TenantId below, UUID onlyCase, Set<String> roles, Set<Right> rights) {
        Officer own = require();
        OfficerSummary self = requireSelf();
        String home = tenants.require(new TenantId(own.tenant())).name();
        deputy = new Deputy(
                new Officer(own.id(), own.login(), own.name() + "（" + home + "）", below.value(), Set.copyOf(rights)),
                new OfficerSummary(
                        self.id(), self.login(), self.name(), self.unit(), home, new TreeSet<>(roles), false, true),
                onlyCase);
    }

    @Override
    public Optional<Officer> officer() {
        return deputy == null ? standing().map(Standing::caller) : Optional.of(deputy.officer());
    }

    @Override
    public Optional<OfficerSummary> self() {
        return deputy == null ? standing().map(Standing::officer) : Optional.of(deputy.self());
    }

    @Override
    public Optional<UUID> onlyCase() {
        return Optional.ofNullable(deputy).map(Deputy::onlyCase);
    }

    @Override
    public SortedSet<String> roles() {
        if (deputy != null) {
            return deputy.self().roles();
        }
        List<Role> held = standing().map(Standing::roles).orElse(List.of());
        return held.stream().map(Role::id).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
