package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.TakesPart;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Caller;
import org.suying.kernel.Faults;
import org.suying.kernel.PlainText;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.rest.RestRefusal;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** A look at who complained, on record (B-04). */
@ApplicationScoped
@Transactional
public class Disclosure {

    /** No purpose fits into less. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 200;
    private static final String PURPOSE = "/purpose";

    static final String VERB = "identity.disclosed";

    @Inject
    Complaints complaints;

    @Inject
    Cases cases;

    @Inject
    Identities identities;

    @Inject
    Recusal recusal;

    @Inject
    Trail trail;

    @Inject
    Caller caller;

    /** What was looked at, when, and for what purpose; never by whom. */
    public record Look(Instant at, @Nullable String purpose) {}

    /** The purpose that the scope must be signed with. */
    public static String purpose(CaseId id) {
        return "DISCLOSE:" + id.id();
    }

    /**
     * Shows who complained to an officer who takes, decides or answers complaints, and writes the line on the trail in
     * the same act. Runs in a scope with {@link #purpose}.
     *
     * @param why the officer's own words, which the complainant sees
     * @throws Refused NOT_YOU if the complaint is confidential or anonymous, or the officer is the person complained of
     */
    public Person show(CaseId id, String why) {
        Caller.Officer officer = caller.require(Right.SEE_IDENTITY);
        check(why, new Faults()).refuse();
        cases.require(id);
        Complaint complaint = complaints.require(id);
        requireAllowed(complaint, officer.id());
        UUID event = trail.record(Entry.of(VERB, Title.key(ComplaintRefusal.class, "trail.disclosed"))
                .onCase(id.id())
                .because(why));
        return identities.read(id, event);
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

    private void requireAllowed(Complaint complaint, UUID officer) {
        IdentityKind kind = complaint.what().identity();
        if (kind == IdentityKind.CONFIDENTIAL) {
            throw new Refused(ComplaintRefusal.BY_RELEASE);
        }
        if (kind == IdentityKind.ANONYMOUS) {
            throw new Refused(ComplaintRefusal.NOBODY_KNOWS);
        }
        TakesPart part = recusal.of(complaint, officer);
        if (part == TakesPart.NOT) {
            throw new Refused(ComplaintRefusal.RECUSED);
        }
    }

    /** All looks so far, oldest first. */
    public List<Look> looks(CaseId id) {
        return trail.of(id.id()).stream()
                .filter(event -> event.verb().equals(VERB))
                .map(event -> new Look(event.at(), event.reason()))
                .toList();
    }
}
