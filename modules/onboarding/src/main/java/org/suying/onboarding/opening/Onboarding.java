package org.suying.onboarding.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Right;
import org.suying.onboarding.OnboardingRefusal;
import org.suying.onboarding.opening.Newcomer.Person;
import org.suying.people.HashedPassword;
import org.suying.people.Passwords;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Regime;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;

/** Brings tenants to life: checks what can be checked before, then opens them in their own scope. */
@ApplicationScoped
public class Onboarding {

    private static final String PURPOSE = "ONBOARDING";

    @Inject
    Opening opening;

    @Inject
    Passwords passwords;

    @Inject
    Walls walls;

    /** The scope in which a tenant is opened, and what is kept of it is written. */
    public Scope scope(Newcomer newcomer, Actor actor) {
        return new Scope(Scope.Level.TENANT, newcomer.id().value(), actor, PURPOSE);
    }

    /** What is wrong with the people of a newcomer: passwords, roles, names that occur twice. */
    public void check(Newcomer newcomer, Faults faults) {
        Roles roles = newcomer.regime().section(Roles.class);
        if (roles.carrying(Right.ADMINISTER).isEmpty()) {
            faults.add("/regime/roles", OnboardingRefusal.NO_ADMINISTRATION);
        }
        Set<String> logins = new HashSet<>();
        for (Person person : newcomer.people()) {
            passwords
                    .faults(person.login(), person.password())
                    .forEach(fault -> faults.add(fault.under(person.pointer() + "/password")));
            person.roles().stream()
                    .filter(role -> !roles.knows(role))
                    .forEach(role -> faults.add(person.pointer() + "/roles", OnboardingRefusal.UNKNOWN_ROLE, role));
            if (!logins.add(person.login())) {
                faults.add(person.pointer() + "/login", OnboardingRefusal.TWICE, person.login());
            }
        }
    }

    /** The roles that make an administrator under a regime, whatever it calls them. */
    public static List<String> administration(Regime regime) {
        return regime.section(Roles.class).carrying(Right.ADMINISTER).stream()
                .map(Role::id)
                .toList();
    }

    /** Hashing is slow on purpose, so it is done before the transaction begins. */
    public List<HashedPassword> hash(Newcomer newcomer) {
        return newcomer.people().stream()
                .map(person -> passwords.hash(person.password()))
                .toList();
    }

    /** Opens a newcomer that has been checked. */
    public void open(Newcomer newcomer, Actor actor) {
        List<HashedPassword> hashed = hash(newcomer);
        walls.within(scope(newcomer, actor), () -> opening.open(newcomer, hashed));
    }
}
