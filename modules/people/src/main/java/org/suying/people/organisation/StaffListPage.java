package org.suying.people.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suying.kernel.Caller;
import org.suying.kernel.Right;
import org.suying.kernel.Words;
import org.suying.people.Balance;
import org.suying.people.OfficerSummary;
import org.suying.people.Roles;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.people.roles.RolesInForce;
import org.suying.tenancy.Entrance;
import org.suying.ui.Reading;

/** Shows who works for the tenant. */
@Named
@RequestScoped
public class StaffListPage {

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Inject
    StoredUnits storedUnits;

    @Inject
    StoredOfficers storedOfficers;

    @Inject
    RolesInForce rolesInForce;

    @Inject
    Reading reading;

    private List<UnitSummary> units = List.of();
    private List<OfficerSummary> officers = List.of();
    private Roles roles = new Roles(List.of());

    @PostConstruct
    void read() {
        entrance.asOfficer();
        caller.require(Right.ADMINISTER);
        units = storedUnits.all();
        officers = storedOfficers.after(null, Integer.MAX_VALUE);
        roles = rolesInForce.roles();
    }

    public List<UnitSummary> getUnits() {
        return units;
    }

    public List<OfficerSummary> getOfficers() {
        return officers;
    }

    public long getActive() {
        return officers.stream().filter(OfficerSummary::active).count();
    }

    public String parent(UnitSummary unit) {
        return units.stream()
                .filter(other -> other.id().equals(unit.parent()))
                .map(UnitSummary::name)
                .findFirst()
                .orElse(words("staff.top"));
    }

    /** Who leads the unit, in one line. */
    public String heads(UnitSummary unit) {
        return listed(officers.stream()
                .filter(one -> one.active() && one.head() && one.unit().equals(unit.id()))
                .map(OfficerSummary::name)
                .toList());
    }

    /** Units about which nobody would be left to decide (B-10), in one line; empty if there are none. */
    public String getTooSmall() {
        Set<String> small = balance().undecidable();
        List<String> names = units.stream()
                .filter(unit -> small.contains(unit.slug()))
                .map(UnitSummary::name)
                .toList();
        return names.isEmpty()
                ? ""
                : Words.of("org.suying.people.Messages", "staff.tooSmall", reading.locale(), listed(names));
    }

    private Balance balance() {
        Map<UnitId, String> slugs = units.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::slug));
        return new Balance(
                officers.stream()
                        .filter(OfficerSummary::active)
                        .map(one -> new Balance.Member(
                                slugs.getOrDefault(one.unit(), ""),
                                one.head(),
                                roles.rightsOf(one.roles()).contains(Right.DECIDE)))
                        .toList(),
                units.stream()
                        .collect(Collectors.toMap(
                                UnitSummary::slug,
                                unit -> unit.parent() == null ? "" : slugs.getOrDefault(unit.parent(), ""))));
    }

    /** In the words of the regime; an id that it has dropped stands as it is. */
    public String roles(OfficerSummary officer) {
        return listed(officer.roles().stream()
                .map(id -> roles.find(id)
                        .map(role -> role.text().in(reading.locale()))
                        .orElse(id))
                .toList());
    }

    /** In one line; says so where there are none. */
    public String listed(List<String> texts) {
        if (texts.isEmpty()) {
            return words("staff.none");
        }
        return texts.stream().collect(Collectors.joining(reading.isEnglish() ? ", " : "、"));
    }

    private String words(String key) {
        return Words.of("org.suying.people.Messages", key, reading.locale());
    }
}
