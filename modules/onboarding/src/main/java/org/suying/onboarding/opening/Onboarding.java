package org.suying.onboarding.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.Right;
import org.suying.onboarding.opening.Newcomer.Person;
import org.suying.people.HashedPassword;
import org.suying.people.NewUnit;
import org.suying.people.Passwords;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Regime;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/** Brings tenants to life: checks what can be checked before, then opens them in their own scope. */
@ApplicationScoped
public class Onboarding {

    private static final String PURPOSE = "ONBOARDING";

    @Inject
    Opening opening;

    @Inject
    Staff staff;

    @Inject
    RuleBook ruleBook;

    @Inject
    Passwords passwords;

    @Inject
    Walls walls;

    /** The scope in which a tenant is opened, and what is kept of it is written. */
    public Scope scope(Newcomer newcomer, Actor actor) {
        return new Scope(Scope.Level.TENANT, newcomer.id().value(), actor, PURPOSE);
    }

    /**
     * The newcomer of a form.
     *
     * @param faults what is wrong with the form already
     * @throws org.suying.kernel.Refused with everything that is wrong with it
     */
    Newcomer newcomer(TenantForm form, Tenant parent, Faults faults) {
        RuleBook.Read book = ruleBook.read(form.preset(), form.regime(), faults).orElse(null);
        List<NewUnit> units = form.units();
        List<Person> people = form.people(book == null ? List.of() : administration(book.regime()));
        Staff.checkUnits(units, faults);
        staff.check(people, book == null ? null : book.regime().section(Roles.class), faults);
        faults.refuse();
        if (book == null) {
            throw new IllegalStateException("no rule book, and no refusal");
        }
        return new Newcomer(
                new TenantId(Ids.next()),
                form.slug(),
                form.name(),
                form.level().orElseThrow(),
                form.kind().orElseThrow(),
                parent.id(),
                form.open(),
                book.regime(),
                book.source(),
                units,
                people);
    }

    /** What is wrong with the people of a newcomer. */
    public void check(Newcomer newcomer, Faults faults) {
        Staff.checkUnits(newcomer.units(), faults);
        staff.check(newcomer.people(), newcomer.regime().section(Roles.class), faults);
    }

    /** The roles that make an administrator under a regime, whatever it calls them. */
    public static List<String> administration(Regime regime) {
        return regime.section(Roles.class).carrying(Right.ADMINISTER).stream()
                .map(Role::id)
                .toList();
    }

    /** Hashing is slow on purpose, so it is done before the transaction begins, and on every processor. */
    public List<HashedPassword> hash(Newcomer newcomer) {
        return newcomer.people().parallelStream()
                .map(person -> passwords.hash(person.password()))
                .toList();
    }

    /** Opens a newcomer that has been checked. @param hashed the passwords of its people, in their order */
    public void open(Newcomer newcomer, List<HashedPassword> hashed, Actor actor) {
        walls.within(scope(newcomer, actor), () -> opening.open(newcomer, hashed, () -> {}));
    }
}
