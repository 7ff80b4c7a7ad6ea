package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.suying.casework.CaseId;
import org.suying.casework.Participation;
import org.suying.casework.TakesPart;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.store.ComplainedOf;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Caller;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.trail.CaseGuard;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** An officer says which officer or unit of the tenant a complaint is about, so that they stay out of it (B-10). */
@ApplicationScoped
@Transactional
public class Naming {

    private static final Set<Right> RIGHTS = EnumSet.of(Right.REGISTER, Right.DECIDE, Right.APPROVE, Right.SUPERVISE);

    @Inject
    Complaints complaints;

    @Inject
    ComplainedOf complainedOf;

    @Inject
    Participation participation;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Caller caller;

    @Inject
    CaseGuard guard;

    @Inject
    Trail trail;

    /** Whether the caller may name anybody: who takes, decides or supervises, unless the matter is about the caller. */
    public boolean isAllowed(CaseId id) {
        return caller.require().rights().stream().anyMatch(RIGHTS::contains) && participation.mine(id) != TakesPart.NOT;
    }

    /**
     * @param officer login or id; empty for none
     * @param unit the readable id; empty for none
     */
    public void name(CaseId id, String officer, String unit, Faults faults) {
        guard.requireVisible(id.id());
        complaints.require(id);
        if (caller.require().rights().stream().noneMatch(RIGHTS::contains)) {
            throw new Refused(ComplaintRefusal.NOT_TO_NAME);
        }
        participation.require(id);
        Optional<OfficerSummary> person =
                officer.isEmpty() || faults.at("/officer") ? Optional.empty() : officer(officer);
        Optional<UnitSummary> place = unit.isEmpty() || faults.at("/unit") ? Optional.empty() : units.find(unit);
        if (officer.isEmpty() && unit.isEmpty() && faults.isEmpty()) {
            faults.add("/officer", ComplaintRefusal.NOBODY_NAMED);
        }
        if (!officer.isEmpty() && person.isEmpty() && !faults.at("/officer")) {
            faults.add("/officer", ComplaintRefusal.UNKNOWN_PERSON);
        }
        if (!unit.isEmpty() && place.isEmpty() && !faults.at("/unit")) {
            faults.add("/unit", ComplaintRefusal.UNKNOWN_PLACE);
        }
        faults.refuse();
        person.ifPresent(
                one -> complainedOf.add(id, one.id(), null, caller.require().id()));
        place.ifPresent(
                one -> complainedOf.add(id, null, one.id(), caller.require().id()));
        participation.changed(id);
        trail.record(Entry.of("complaint.respondent-named", Title.key(ComplaintRefusal.class, "trail.named"))
                .onCase(id.id())
                .with("officer", person.map(OfficerSummary::login).orElse(""))
                .with("unit", place.map(UnitSummary::slug).orElse("")));
    }

    private Optional<OfficerSummary> officer(String given) {
        return Ids.parse(given).flatMap(id -> officers.find(new OfficerId(id))).or(() -> officers.find(given));
    }
}
