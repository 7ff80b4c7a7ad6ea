package org.suying.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether somebody is left to decide, whichever unit is complained of (B-10). Where the people of a tenant sit in one unit,
 * only its head stays out. Warns, and forbids nothing.
 *
 * @param members who works for the tenant
 * @param above readable id of a unit → that of the one that it belongs to, empty for none
 */
public record Balance(List<Member> members, Map<String, String> above) {

    /** @param decides whether one of the officer's roles carries the right to decide */
    public record Member(String unit, boolean head, boolean decides) {}

    /** The units about which nobody could decide, because all who may decide belong to them. */
    public Set<String> undecidable() {
        boolean oneHouse = members.stream().map(Member::unit).distinct().count() <= 1;
        List<Member> deciders = members.stream().filter(Member::decides).toList();
        Set<String> found = new HashSet<>();
        if (!deciders.isEmpty()) {
            above.keySet().stream()
                    .filter(unit ->
                            deciders.stream().allMatch(one -> isWithin(one.unit(), unit) && (one.head() || !oneHouse)))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isWithin(String unit, String top) {
        String at = unit;
        while (!at.isEmpty() && !at.equals(top)) {
            at = above.getOrDefault(at, "");
        }
        return at.equals(top);
    }
}
