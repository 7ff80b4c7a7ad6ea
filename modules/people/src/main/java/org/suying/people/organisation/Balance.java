package org.suying.people.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suying.kernel.Right;
import org.suying.people.OfficerSummary;
import org.suying.people.Roles;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;

/**
 * Whether somebody is left to decide, whichever unit is complained of (B-10). Where the people of a tenant sit in one unit,
 * only its head stays out. Warns, and forbids nothing.
 */
record Balance(List<OfficerSummary> officers, Roles roles) {

    /** The units about which nobody could decide, because all who may decide belong to them. */
    List<UnitSummary> undecidable(List<UnitSummary> units) {
        List<OfficerSummary> working =
                officers.stream().filter(OfficerSummary::active).toList();
        boolean oneHouse = working.stream().map(OfficerSummary::unit).distinct().count() <= 1;
        List<OfficerSummary> deciders = working.stream()
                .filter(one -> roles.rightsOf(one.roles()).contains(Right.DECIDE))
                .toList();
        return units.stream()
                .filter(unit -> {
                    Set<UnitId> within = withBelow(unit, units);
                    return !deciders.isEmpty()
                            && deciders.stream()
                                    .allMatch(one -> within.contains(one.unit()) && (one.head() || !oneHouse));
                })
                .toList();
    }

    private static Set<UnitId> withBelow(UnitSummary top, List<UnitSummary> units) {
        Set<UnitId> found = new HashSet<>(Set.of(top.id()));
        boolean grows = true;
        while (grows) {
            grows = units.stream()
                    .filter(unit -> found.contains(unit.parent()))
                    .map(UnitSummary::id)
                    .anyMatch(found::add);
        }
        return found;
    }
}
