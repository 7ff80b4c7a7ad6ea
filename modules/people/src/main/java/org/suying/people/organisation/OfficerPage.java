package org.suying.people.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Caller;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Right;
import org.suying.kernel.Words;
import org.suying.people.NewOfficer;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Role;
import org.suying.people.UnitSummary;
import org.suying.people.roles.RolesInForce;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** Adds an officer, or changes the one whom the address names. */
@Named
@RequestScoped
public class OfficerPage {

    private static final List<String> YES = List.of("yes");

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Inject
    CurrentPlace place;

    @Inject
    TenantOrganisation organisation;

    @Inject
    StoredOfficers officers;

    @Inject
    StoredUnits storedUnits;

    @Inject
    RolesInForce rolesInForce;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    private @Nullable Tenant tenant;
    private @Nullable OfficerSummary before;
    private @Nullable String name;
    private @Nullable String login;
    private @Nullable String unit;
    private List<String> roles = List.of();
    private List<String> head = List.of();
    private List<String> active = YES;
    private @Nullable String password;
    private int seen;

    @PostConstruct
    void read() {
        tenant = entrance.asOfficer();
        caller.require(Right.ADMINISTER);
        String asked = place.value("officer");
        if (!asked.isEmpty()) {
            fill(officers.require(Ids.parse(asked).map(OfficerId::new).orElseThrow(NotFound::new)));
        }
    }

    private void fill(OfficerSummary officer) {
        before = officer;
        name = officer.name();
        unit = storedUnits.require(officer.unit()).slug();
        roles = List.copyOf(officer.roles());
        head = officer.head() ? YES : List.of();
        active = officer.active() ? YES : List.of();
        seen = officers.version(officer.id());
    }

    public @Nullable String save() {
        OfficerSummary officer = before;
        return officer == null ? add() : change(officer);
    }

    private String add() {
        String slug = tenant == null ? "" : tenant.slug();
        NewOfficer officer = new NewOfficer(text(login), text(name), text(unit), roles, !head.isEmpty());
        organisation.add(officer, secret(), new Faults());
        say("officer.saved", officer.name(), officer.login() + "@" + slug);
        return PeoplePages.STAFF;
    }

    private @Nullable String change(OfficerSummary officer) {
        OfficerChange change =
                new OfficerChange(text(name), text(unit), roles, !head.isEmpty(), !active.isEmpty(), secret());
        if (!organisation.change(officer.id(), change, seen, new Faults())) {
            say("officer.outdated");
            return PeoplePages.STAFF + "/officers/" + officer.id().value();
        }
        say("officer.changed", change.name());
        return PeoplePages.STAFF;
    }

    private void say(String key, Object... args) {
        notices.say(Words.of("org.suying.people.Messages", key, reading.locale(), args));
    }

    private String secret() {
        return password == null ? "" : password;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The name of the draft that the browser keeps. */
    public String getDraft() {
        OfficerSummary officer = before;
        return officer == null ? "officer" : "officer-" + officer.id().value();
    }

    public boolean isAdding() {
        return before == null;
    }

    public List<UnitSummary> getUnits() {
        return storedUnits.all();
    }

    public List<Role> getChoices() {
        return rolesInForce.roles().all();
    }

    public String words(Role role) {
        return role.text().in(reading.locale());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String typed) {
        login = typed;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String chosen) {
        unit = chosen;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> chosen) {
        roles = List.copyOf(chosen);
    }

    public List<String> getHead() {
        return head;
    }

    public void setHead(List<String> chosen) {
        head = List.copyOf(chosen);
    }

    public List<String> getActive() {
        return active;
    }

    public void setActive(List<String> chosen) {
        active = List.copyOf(chosen);
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String typed) {
        password = typed;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int version) {
        seen = version;
    }
}
