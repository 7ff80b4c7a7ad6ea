package org.suying.onboarding.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Faults;
import org.suying.onboarding.OnboardingRefusal;
import org.suying.onboarding.opening.Newcomer.Person;
import org.suying.people.NewUnit;
import org.suying.people.Passwords;
import org.suying.people.Roles;

/** What can be wrong with the people and units that a tenant begins with, among themselves. */
@ApplicationScoped
public class Staff {

    @Inject
    Passwords passwords;

    /** @param roles those of the rule book; null if it cannot be used */
    void check(List<Person> people, @Nullable Roles roles, Faults faults) {
        Set<String> logins = new HashSet<>();
        for (Person person : people) {
            String at = person.pointer();
            if (!person.password().isEmpty() && !faults.at(at + "/password")) {
                passwords
                        .faults(person.login(), person.password())
                        .forEach(fault -> faults.add(fault.under(at + "/password")));
            }
            if (!person.login().isEmpty() && !logins.add(person.login())) {
                faults.add(at + "/login", OnboardingRefusal.TWICE, person.login());
            }
            if (roles != null && !faults.anyAt(at + "/roles")) {
                checkRoles(person, roles, faults);
            }
        }
    }

    private static void checkRoles(Person person, Roles roles, Faults faults) {
        for (int i = 0; i < person.roles().size(); i++) {
            String role = person.roles().get(i);
            if (!roles.knows(role)) {
                faults.add(person.pointer() + "/roles/" + i, OnboardingRefusal.UNKNOWN_ROLE, role);
            }
        }
    }

    /** A unit comes after the one that it belongs to. */
    static void checkUnits(List<NewUnit> units, Faults faults) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            String at = "/units/" + i;
            NewUnit unit = units.get(i);
            if (!unit.parent().isEmpty() && !ids.contains(unit.parent()) && !faults.at(at + "/parent")) {
                faults.add(at + "/parent", OnboardingRefusal.UNKNOWN_UNIT, unit.parent());
            }
            if (!unit.slug().isEmpty() && !ids.add(unit.slug())) {
                faults.add(at + "/id", OnboardingRefusal.TWICE, unit.slug());
            }
        }
    }
}
