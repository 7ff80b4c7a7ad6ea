package org.suying.complaint.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.suying.casework.TakesPart;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;

/**
 * Whom a complaint is about, and who therefore stays out of it (B-10):
 *
 * <ul>
 *   <li>the person complained of, wholly, and whoever bears the same name: it may be a second account, and one too many
 *       is better than one too few;
 *   <li>from judging, everybody of the unit complained of and of the units below it; that is its head, and the deciding
 *       office where the complaint is about that. A tenant whose people sit in one unit is the house itself and may
 *       handle what is said of its service: there the head alone stays out;
 *   <li>from judging, everybody in a unit whose head is complained of in person.
 * </ul>
 *
 * @param persons officers named by an officer, or recognised when it was filed
 * @param words the person in the words of who complains; empty if none was named
 * @param units of the tenant that are complained of
 */
public record Concerned(Set<OfficerId> persons, String words, Set<UnitId> units) {

    public Concerned {
        persons = Set.copyOf(persons);
        units = Set.copyOf(units);
    }

    public boolean isNobody() {
        return persons.isEmpty() && words.isBlank() && units.isEmpty();
    }

    /** @param officers all who work for the tenant, and those of the persons who have left */
    public Map<UUID, TakesPart> keptOut(Collection<OfficerSummary> officers, List<UnitSummary> all) {
        List<OfficerSummary> about =
                officers.stream().filter(this::isComplainedOf).toList();
        Map<UUID, TakesPart> out = new HashMap<>();
        namesakes(officers, about::contains).forEach(one -> out.put(one.id().value(), TakesPart.NOT));
        Set<UnitId> heads = withBelow(
                about.stream()
                        .filter(OfficerSummary::head)
                        .map(OfficerSummary::unit)
                        .collect(Collectors.toSet()),
                all);
        Set<UnitId> complainedOf = withBelow(units, all);
        boolean oneHouse = officers.stream()
                        .filter(OfficerSummary::active)
                        .map(OfficerSummary::unit)
                        .distinct()
                        .count()
                <= 1;
        namesakes(
                        officers,
                        one -> heads.contains(one.unit())
                                || complainedOf.contains(one.unit()) && (one.head() || !oneHouse))
                .forEach(one -> out.merge(one.id().value(), TakesPart.WITHOUT_JUDGING, TakesPart::and));
        return out;
    }

    private boolean isComplainedOf(OfficerSummary officer) {
        return persons.contains(officer.id()) || isNamed(officer, words);
    }

    /** By name, by login, or by a name with words around it: 窗口张三, 张三（3号窗口）. */
    static boolean isNamed(OfficerSummary officer, String words) {
        return !words.isBlank()
                && (words.contains(officer.name()) || words.strip().equalsIgnoreCase(officer.login()));
    }

    /** Those, and whoever bears the name of one of them. */
    private static List<OfficerSummary> namesakes(
            Collection<OfficerSummary> officers, Predicate<OfficerSummary> those) {
        Set<String> names =
                officers.stream().filter(those).map(OfficerSummary::name).collect(Collectors.toSet());
        return officers.stream().filter(one -> names.contains(one.name())).toList();
    }

    private static Set<UnitId> withBelow(Set<UnitId> some, List<UnitSummary> all) {
        Set<UnitId> found = new HashSet<>(some);
        boolean grows = !found.isEmpty();
        while (grows) {
            grows = all.stream()
                    .filter(unit -> found.contains(unit.parent()))
                    .map(UnitSummary::id)
                    .anyMatch(found::add);
        }
        return found;
    }
}
