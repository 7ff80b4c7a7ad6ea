package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.Participation;
import org.suying.casework.TakesPart;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.store.Complaints;
import org.suying.complaint.store.Releases;
import org.suying.kernel.Faults;
import org.suying.kernel.PlainText;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.people.CurrentOfficer;
import org.suying.rest.RestRefusal;
import org.suying.trail.CaseGuard;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.trail.TrailEvent;

/** A look at who complained, on record (B-04). */
@ApplicationScoped
@Transactional
public class Disclosure {

    /** No purpose fits into less. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 200;
    private static final String PURPOSE = "/purpose";

    static final String VERB = "identity.disclosed";
    static final String UNIT = "unit";

    @Inject
    Complaints complaints;

    @Inject
    Releases releases;

    @Inject
    Cases cases;

    @Inject
    CaseGuard guard;

    @Inject
    Identities identities;

    @Inject
    Participation participation;

    @Inject
    Trail trail;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    /**
     * What was looked at, when, and for what purpose. Says from which unit, never who: the complainant is owed what became
     * of the name, and officers do their work in the name of their unit; who it was stands on the trail.
     */
    public record Look(Instant at, String unit, @Nullable String purpose) {}

    /** The purpose that the scope must be signed with. */
    public static String purpose(CaseId id) {
        return "DISCLOSE:" + id.id();
    }

    /** How the calling officer comes to see who complained. */
    public Access access(CaseId id) {
        return access(complaints.require(id));
    }

    private Access access(Complaint complaint) {
        CaseId id = complaint.id();
        IdentityKind kind = complaint.what().identity();
        TakesPart part = participation.mine(id);
        if (part == TakesPart.NOT) {
            return Access.RECUSED;
        }
        if (!kind.isKnown()) {
            return Access.NOBODY;
        }
        if (kind == IdentityKind.NAMED && part == TakesPart.FULLY) {
            if (officer.require().rights().contains(Right.SEE_IDENTITY)) {
                return Access.DIRECT;
            }
            boolean telephones = cases.regimeOf(id)
                    .section(ComplaintRules.class)
                    .disclosing()
                    .handlerTelephones();
            if (telephones && participation.isAssigned(id)) {
                return Access.CONTACT;
            }
        }
        return releases.isOpen(id, officer.requireSelf().id().value(), clock.instant())
                ? Access.RELEASED
                : Access.BY_RELEASE;
    }

    /**
     * @throws org.suying.kernel.NotFound if the officer does not see the case
     * @throws Refused NOT_YOU if the officer may not look now
     */
    public Access requireOpen(CaseId id) {
        guard.requireVisible(id.id());
        Access access = access(id);
        switch (access) {
            case NOBODY ->
                throw new Refused(isConcerned(id) ? ComplaintRefusal.NOBODY_KNOWS : ComplaintRefusal.BY_RELEASE);
            case RECUSED -> throw new Refused(ComplaintRefusal.RECUSED);
            case BY_RELEASE -> throw new Refused(ComplaintRefusal.BY_RELEASE);
            default -> {
                return access;
            }
        }
    }

    /** Whether the officer's work on this case is with complainants; others are not even told how somebody complained. */
    public boolean isConcerned(CaseId id) {
        return officer.require().rights().contains(Right.SEE_IDENTITY) && participation.mine(id) == TakesPart.FULLY;
    }

    /**
     * Shows who complained, and writes the line on the trail in the same act. Runs in a scope with {@link #purpose}.
     *
     * @param why the officer's own words, which the complainant sees
     * @throws Refused NOT_YOU if the officer may not look now
     */
    public Person show(CaseId id, String why) {
        Access access = requireOpen(id);
        check(why, new Faults()).refuse();
        UUID event = trail.record(Entry.of(VERB, Title.key(ComplaintRefusal.class, "trail.disclosed"))
                .onCase(id.id())
                .because(why)
                .with(UNIT, officer.requireSelf().unitName())
                .with("access", access.name()));
        Person person = identities.read(id, event);
        return access == Access.CONTACT ? person.contact() : person;
    }

    /** What is wrong with the officer's words, besides what is wrong already. */
    static Faults check(String why, Faults faults) {
        if (faults.at(PURPOSE)) {
            return faults;
        }
        int length = why.codePointCount(0, why.length());
        if (length < SHORTEST) {
            faults.add(PURPOSE, ComplaintRefusal.PURPOSE);
        } else if (length > LONGEST) {
            faults.add(PURPOSE, RestRefusal.TOO_LONG, LONGEST);
        } else if (!PlainText.isSound(why)) {
            faults.add(PURPOSE, RestRefusal.NOT_TEXT);
        }
        return faults;
    }

    /** All looks so far, oldest first. */
    public List<Look> looks(CaseId id) {
        return trail.of(id.id()).stream()
                .filter(event -> event.verb().equals(VERB))
                .map(event -> new Look(event.at(), unit(event), event.reason()))
                .toList();
    }

    static String unit(TrailEvent event) {
        return event.details().getOrDefault(UNIT, "");
    }
}
