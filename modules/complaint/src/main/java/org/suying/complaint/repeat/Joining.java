package org.suying.complaint.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.Participation;
import org.suying.casework.Phase;
import org.suying.casework.StepDone;
import org.suying.complaint.ComplaintRefusal;
import org.suying.kernel.Caller;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.notice.AlsoTold;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/**
 * Links complaints of one matter, merges a new one into an earlier one, and undoes both (R19-06). A merged complaint stays
 * registered (B-09); it takes the course of the one that leads, until that one is withdrawn or the two are parted.
 */
@ApplicationScoped
@Transactional
public class Joining implements AlsoTold {

    private static final Set<Right> MAY = EnumSet.of(Right.REGISTER, Right.DECIDE, Right.SUPERVISE);
    private static final Set<Phase> DECIDED = EnumSet.of(Phase.DECIDED, Phase.REPLIED, Phase.CLOSED);

    @Inject
    Links links;

    @Inject
    Cases cases;

    @Inject
    CaseDesk desk;

    @Inject
    Participation participation;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Whether the officer may link complaints at all. */
    public boolean isAllowed() {
        return caller.officer()
                .filter(officer -> officer.rights().stream().anyMatch(MAY::contains))
                .isPresent();
    }

    /**
     * Whether what was merged can still be parted, and another be merged into it.
     *
     * @param leading the summary of the case that leads
     */
    public static boolean isDecided(CaseSummary leading) {
        return leading.endedAt() != null || DECIDED.contains(leading.phase());
    }

    /**
     * @param to of {@code MERGED} the one that leads, or one that is handled with it
     * @param reason in the officer's words; null for none
     * @throws NotFound if the officer does not see both
     * @throws Refused if the officer may not, or is complained of in one of them; if they are linked already, or it is too
     *     late to merge them
     */
    public Link join(CaseId id, CaseId to, Link.Kind kind, @Nullable String reason) {
        UUID officer = requireBoth(id, to);
        CaseId other = kind == Link.Kind.MERGED ? links.leader(to) : to;
        if (id.equals(other)) {
            throw new Refused(ComplaintRefusal.LINK_SELF);
        }
        CaseSummary mine = cases.require(id);
        CaseSummary its = cases.require(other);
        if (kind == Link.Kind.MERGED) {
            requireUndecided(mine, its);
            links.of(id).stream()
                    .filter(link -> link.besides(id).equals(other))
                    .forEach(link -> links.part(link, officer, clock.instant()));
            cases.follow(id, other);
        }
        Link link =
                new Link(Ids.next(), id, other, kind, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!links.add(link, officer)) {
            throw new Refused(ComplaintRefusal.LINKED_ALREADY, its.registerNumber());
        }
        boolean merged = kind == Link.Kind.MERGED;
        participation.changed(other);
        record(id, merged ? "merged" : "linked", its, reason);
        record(other, merged ? "joined" : "linked", mine, reason);
        return link;
    }

    private void requireUndecided(CaseSummary mine, CaseSummary its) {
        if (isDecided(its)) {
            throw new Refused(ComplaintRefusal.LEADER_DECIDED, its.registerNumber());
        }
        if (isDecided(mine)) {
            throw new Refused(ComplaintRefusal.LEADER_DECIDED, mine.registerNumber());
        }
        if (!links.following(mine.id()).isEmpty()) {
            throw new Refused(ComplaintRefusal.LEADS_OTHERS, mine.registerNumber());
        }
    }

    /**
     * Undoes a link of a case.
     *
     * @throws NotFound if the officer does not see both, or there is no such link
     * @throws Refused if the officer may not, or what leads is decided
     */
    public void part(CaseId id, UUID linkId, @Nullable String reason) {
        Link link = links.of(id).stream()
                .filter(one -> one.id().equals(linkId))
                .findFirst()
                .orElseThrow(NotFound::new);
        UUID officer = requireBoth(link.one(), link.other());
        CaseSummary leading = cases.require(link.other());
        if (link.kind() == Link.Kind.MERGED && isDecided(leading)) {
            throw new Refused(ComplaintRefusal.LEADER_DECIDED, leading.registerNumber());
        }
        part(link, officer, reason);
    }

    /** The complaint goes by itself again, because its complainant wants to do something with it; nothing if it does so anyway. */
    public void partForComplainant(CaseId id) {
        links.leading(id).ifPresent(link -> part(link, null, null));
    }

    /** What leads is withdrawn: those who did not withdraw theirs go on by themselves. */
    void done(@Observes StepDone step) {
        if (step.summary().phase() == Phase.WITHDRAWN) {
            links.following(step.summary().id()).forEach(link -> part(link, null, null));
        }
    }

    private void part(Link link, @Nullable UUID officer, @Nullable String reason) {
        links.part(link, officer, clock.instant());
        if (link.kind() == Link.Kind.MERGED) {
            cases.part(link.one());
            participation.changed(link.other());
        }
        record(link.one(), "parted", cases.require(link.other()), reason);
        record(link.other(), "parted", cases.require(link.one()), reason);
    }

    private void record(CaseId id, String what, CaseSummary other, @Nullable String reason) {
        trail.record(Entry.of(
                        "complaint." + what, Title.key(ComplaintRefusal.class, "trail." + what, other.registerNumber()))
                .onCase(id.id())
                .because(reason)
                .with("other", other.id().id().toString()));
    }

    /** The officer, who sees both and is complained of in neither. */
    private UUID requireBoth(CaseId one, CaseId other) {
        UUID officer = caller.require().id();
        if (!desk.sees(one) || !desk.sees(other)) {
            throw new NotFound();
        }
        if (!isAllowed()) {
            caller.require(Right.DECIDE);
        }
        participation.require(one);
        participation.require(other);
        return officer;
    }

    @Override
    public List<CaseSummary> with(CaseId id) {
        return links.following(id).stream().map(Link::one).map(cases::require).toList();
    }
}
