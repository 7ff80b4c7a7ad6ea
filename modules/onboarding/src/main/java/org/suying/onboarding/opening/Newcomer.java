package org.suying.onboarding.opening;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Right;
import org.suying.people.Balance;
import org.suying.people.NewUnit;
import org.suying.people.Roles;
import org.suying.regime.Regime;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;

/**
 * A tenant that is to be.
 *
 * @param parent null for a city
 * @param source the rule book as it was given, with its comments
 * @param units those that it begins with; a unit that an officer names and that is not among them is made
 * @param people the administrator first
 */
public record Newcomer(
        TenantId id,
        String slug,
        String name,
        TenantLevel level,
        TenantKind kind,
        @Nullable TenantId parent,
        boolean open,
        Regime regime,
        String source,
        List<NewUnit> units,
        List<Person> people) {

    /** The units about which nobody could decide (B-10), by the names and ids that were sent; the main one is the tenant. */
    List<String> undecidable() {
        Map<String, String> names = new HashMap<>();
        units.forEach(unit -> names.put(unit.slug(), unit.name()));
        Map<String, String> above = new LinkedHashMap<>();
        units.forEach(unit -> above.put(unit.name(), names.getOrDefault(unit.parent(), "")));
        names.put("", names.getOrDefault(Opening.MAIN_UNIT, name));
        Roles roles = regime.section(Roles.class);
        List<Balance.Member> members = people.stream()
                .map(person -> new Balance.Member(
                        names.getOrDefault(person.unit(), person.unit()),
                        person.head(),
                        roles.rightsOf(person.roles()).contains(Right.DECIDE)))
                .toList();
        members.forEach(member -> above.putIfAbsent(member.unit(), ""));
        Set<String> small = new Balance(members, above).undecidable();
        return above.keySet().stream().filter(small::contains).toList();
    }

    /**
     * @param pointer where the person stands in what was sent
     * @param unit the readable id or the name of a unit; empty for the main one
     */
    public record Person(
            String pointer,
            String login,
            String name,
            String unit,
            List<String> roles,
            boolean head,
            String password) {}
}
