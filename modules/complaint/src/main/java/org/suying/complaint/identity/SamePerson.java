package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suying.casework.CaseId;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Caller;
import org.suying.kernel.Right;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/**
 * Whether somebody complained before, found by keyed hashes and told without saying who (B-04). Only for an officer who may
 * see identities; what was filed confidentially or without a name is never found, for the officer knows who stands at
 * the desk. Each look is on the trail: by what, and how many were found.
 */
@ApplicationScoped
@Transactional
public class SamePerson {

    static final String VERB = "identity.matched";

    @Inject
    Identities identities;

    @Inject
    Complaints complaints;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** Named complaints of whoever has the same telephone, e-mail or id number; none if nothing of it was given. */
    public List<CaseId> before(Person person) {
        Map<String, String> given = BlindIndex.of(person);
        boolean allowed = caller.officer()
                .filter(officer -> officer.rights().contains(Right.SEE_IDENTITY))
                .isPresent();
        if (given.isEmpty() || !allowed) {
            return List.of();
        }
        Set<CaseId> all = identities.of(person);
        List<CaseId> named = complaints.these(List.copyOf(all)).values().stream()
                .filter(complaint -> complaint.what().identity() == IdentityKind.NAMED)
                .map(Complaint::id)
                .toList();
        trail.record(Entry.of(VERB, Title.key(ComplaintRefusal.class, "trail.matched"))
                .with("by", String.join(" ", given.keySet()))
                .with("found", Integer.toString(named.size())));
        return named;
    }

    /** What of somebody is looked for, as bytes that tell two apart; empty for nothing. Not to be shown or kept. */
    public static byte[] sought(Person person) {
        return String.join("\n", BlindIndex.of(person).values()).getBytes(StandardCharsets.UTF_8);
    }
}
