package org.suying.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.people.HashedPassword;
import org.suying.people.NewOfficer;
import org.suying.people.NewUnit;
import org.suying.people.OfficerChanged;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Organisation;
import org.suying.people.Passwords;
import org.suying.people.PeopleRefusal;
import org.suying.people.Roles;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.people.roles.RolesInForce;
import org.suying.rest.RestRefusal;
import org.suying.trail.Entry;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Adds units and officers, and changes officers. */
@ApplicationScoped
@Transactional
public class TenantOrganisation implements Organisation {

    private static final String SLUG = "[a-z][a-z0-9-]{0,40}";
    private static final String LOGIN = "[a-z][a-z0-9._-]{1,39}";
    private static final int WORDS = 100;
    private static final int NAME = 60;

    @Inject
    StoredUnits units;

    @Inject
    StoredOfficers officers;

    @Inject
    RolesInForce rolesInForce;

    @Inject
    Passwords passwords;

    @Inject
    Trail trail;

    @Inject
    Event<OfficerChanged> changed;

    @Override
    public UnitId add(NewUnit unit, Faults faults) {
        Gathering gathering = new Gathering(faults);
        gathering.form(unit.slug(), SLUG, "/id", PeopleRefusal.BAD_UNIT_ID);
        gathering.check(units.find(unit.slug()).isEmpty(), "/id", PeopleRefusal.UNIT_TAKEN, unit.slug());
        gathering.text(unit.name(), WORDS, "/name");
        UnitId parent = unit.parent().isEmpty() ? null : unit(unit.parent(), "/parent", gathering);
        gathering.texts(unit.services(), WORDS, "/services");
        gathering.texts(unit.counters(), NAME, "/counters");
        faults.refuse();
        UnitId id = units.add(unit, parent).orElseThrow(() -> refused("/id", PeopleRefusal.UNIT_TAKEN, unit.slug()));
        trail.record(Entry.of("unit.added", title("trail.unit.added", unit.name()))
                .on(new Subject("unit", id.value()))
                .with("unit", unit.slug()));
        return id;
    }

    @Override
    public OfficerId add(NewOfficer officer, String password, Faults faults) {
        Gathering gathering = new Gathering(faults);
        gathering.check(!password.isEmpty(), "/password", RestRefusal.REQUIRED);
        if (!password.isEmpty()) {
            gathering.all(passwords.faults(officer.login(), password), "/password");
        }
        UnitId unit = check(officer, gathering);
        faults.refuse();
        return add(officer, unit, passwords.hash(password));
    }

    @Override
    public OfficerId add(NewOfficer officer, HashedPassword password, Faults faults) {
        UnitId unit = check(officer, new Gathering(faults));
        faults.refuse();
        return add(officer, unit, password);
    }

    /** False if somebody else has changed the officer since the version that was seen. */
    boolean change(OfficerId id, OfficerChange change, int seen, Faults faults) {
        OfficerSummary before = officers.require(id);
        UnitId unit = check(before, change, new Gathering(faults));
        faults.refuse();
        if (!officers.change(id, change, present(unit), seen)) {
            return false;
        }
        if (!change.password().isEmpty()) {
            officers.changePassword(id, passwords.hash(change.password()));
        }
        trail.record(Entry.of("officer.changed", title("trail.officer.changed", before.login()))
                .on(subject(id))
                .with("roles", String.join(" ", change.roles()))
                .with("active", Boolean.toString(change.active()))
                .with("password", change.password().isEmpty() ? "kept" : "changed"));
        changed.fire(new OfficerChanged(id, change.name()));
        return true;
    }

    private OfficerId add(NewOfficer officer, @Nullable UnitId unit, HashedPassword password) {
        OfficerId id = officers.add(officer, present(unit), password)
                .orElseThrow(() -> refused("/login", PeopleRefusal.LOGIN_TAKEN, officer.login()));
        trail.record(Entry.of("officer.added", title("trail.officer.added", officer.login()))
                .on(subject(id))
                .with("login", officer.login())
                .with("roles", String.join(" ", officer.roles())));
        changed.fire(new OfficerChanged(id, officer.name()));
        return id;
    }

    private @Nullable UnitId check(NewOfficer officer, Gathering gathering) {
        gathering.form(officer.login(), LOGIN, "/login", PeopleRefusal.BAD_LOGIN);
        boolean free = officers.find(officer.login()).isEmpty();
        gathering.check(free, "/login", PeopleRefusal.LOGIN_TAKEN, officer.login());
        gathering.text(officer.name(), NAME, "/name");
        checkRoles(officer.roles(), null, gathering);
        return unit(officer.unit(), "/unit", gathering);
    }

    private @Nullable UnitId check(OfficerSummary before, OfficerChange change, Gathering gathering) {
        gathering.text(change.name(), NAME, "/name");
        checkRoles(change.roles(), before, gathering);
        gathering.check(somebodyAdministersAfter(before, change), "/roles", PeopleRefusal.LAST_ADMINISTRATOR);
        if (!change.password().isEmpty()) {
            gathering.all(passwords.faults(before.login(), change.password()), "/password");
        }
        return unit(change.unit(), "/unit", gathering);
    }

    /** A role that the officer holds already may stay, though the regime in force has dropped it. */
    private void checkRoles(List<String> wanted, @Nullable OfficerSummary before, Gathering gathering) {
        Roles roles = rolesInForce.roles();
        gathering.check(!wanted.isEmpty(), "/roles", RestRefusal.REQUIRED);
        for (int i = 0; i < wanted.size(); i++) {
            String role = wanted.get(i);
            boolean known = roles.knows(role) || before != null && before.holds(role);
            gathering.check(known, "/roles/" + i, PeopleRefusal.UNKNOWN_ROLE, role);
        }
    }

    private @Nullable UnitId unit(String slug, String pointer, Gathering gathering) {
        Optional<UnitSummary> found = units.find(slug);
        if (slug.isEmpty()) {
            gathering.check(false, pointer, RestRefusal.REQUIRED);
        } else {
            gathering.check(found.isPresent(), pointer, PeopleRefusal.UNKNOWN_UNIT, slug);
        }
        return found.map(UnitSummary::id).orElse(null);
    }

    private boolean somebodyAdministersAfter(OfficerSummary before, OfficerChange change) {
        Roles roles = rolesInForce.roles();
        boolean did = roles.rightsOf(before.roles()).contains(Right.ADMINISTER);
        boolean does = change.active() && roles.rightsOf(change.roles()).contains(Right.ADMINISTER);
        return does
                || !did
                || officers.all().stream()
                        .filter(other -> !other.id().equals(before.id()))
                        .anyMatch(other -> roles.rightsOf(other.roles()).contains(Right.ADMINISTER));
    }

    /** After a refusal nothing is missing any more. */
    private static UnitId present(@Nullable UnitId unit) {
        if (unit == null) {
            throw new IllegalStateException("no unit, and no refusal");
        }
        return unit;
    }

    private static Refused refused(String pointer, PeopleRefusal reason, Object... args) {
        return new Refused(List.of(Fault.at(pointer, reason, args)));
    }

    private static Title title(String key, String arg) {
        return Title.key(Organisation.class, key, arg);
    }

    private static Subject subject(OfficerId id) {
        return new Subject("officer", id.value());
    }
}
