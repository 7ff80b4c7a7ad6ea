package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Participation;
import org.suying.casework.TakesPart;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.store.ComplainedOf;
import org.suying.complaint.store.Complaints;
import org.suying.people.OfficerChanged;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.people.Units;

/** Who stays out of a complaint (B-10). */
@ApplicationScoped
@Transactional
public class Recusal {

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Complaints complaints;

    @Inject
    ComplainedOf complainedOf;

    @Inject
    Participation participation;

    public Map<UUID, TakesPart> of(Complaint complaint) {
        Concerned concerned = concerned(complaint);
        return concerned.isNobody() ? Map.of() : concerned.keptOut(everybody(concerned), units.all());
    }

    public TakesPart of(Complaint complaint, UUID officer) {
        return of(complaint).getOrDefault(officer, TakesPart.FULLY);
    }

    /**
     * Keeps whom it is about by their ids, as they are recognised now: a name that is changed afterwards changes nothing.
     * To be called when the complaint is stored.
     */
    public void recognise(Complaint complaint) {
        Concerned concerned = concerned(complaint);
        if (concerned.isNobody()) {
            return;
        }
        officers.all().stream()
                .filter(one -> Concerned.isNamed(one, concerned.words()))
                .forEach(one -> complainedOf.add(complaint.id(), one.id(), null, null));
        concerned.units().forEach(unit -> complainedOf.add(complaint.id(), null, unit, null));
        participation.changed(complaint.id());
    }

    /** Whoever comes, goes, or is called otherwise may stay out of cases that are open, or decide what nobody could. */
    void changed(@Observes OfficerChanged change) {
        complainedOf.touchedBy(change.name()).forEach(participation::changed);
    }

    private Concerned concerned(Complaint complaint) {
        ComplainedOf.Named named = complainedOf.of(complaint.id());
        Set<UnitId> about = new HashSet<>(named.units());
        about.addAll(meant(complaint.respondent().unit()));
        return new Concerned(
                named.officers(),
                Optional.ofNullable(complaint.respondent().person()).orElse(""),
                about);
    }

    /** The units that these words mean: by readable id, by name, or by a name with words around it. */
    private Set<UnitId> meant(@Nullable String words) {
        return words == null || words.isBlank()
                ? Set.of()
                : units.all().stream()
                        .filter(unit -> unit.slug().equals(words.strip()) || words.contains(unit.name()))
                        .map(UnitSummary::id)
                        .collect(Collectors.toSet());
    }

    private List<OfficerSummary> everybody(Concerned concerned) {
        List<OfficerSummary> all = new ArrayList<>(officers.all());
        Set<OfficerId> known = all.stream().map(OfficerSummary::id).collect(Collectors.toSet());
        Set<OfficerId> left = new HashSet<>(concerned.persons());
        left.removeAll(known);
        if (!left.isEmpty()) {
            all.addAll(officers.named(left).values());
        }
        return all;
    }

    /** The officers and units that were named, in words, officers first. */
    public List<String> inWords(CaseId id) {
        ComplainedOf.Named named = complainedOf.of(id);
        List<String> words = new ArrayList<>();
        officers.named(named.officers()).values().stream()
                .map(one -> one.name() + " · " + one.unitName())
                .sorted()
                .forEach(words::add);
        named.units().stream()
                .flatMap(unit -> units.find(unit).stream())
                .map(UnitSummary::name)
                .sorted()
                .forEach(words::add);
        return words;
    }
}
