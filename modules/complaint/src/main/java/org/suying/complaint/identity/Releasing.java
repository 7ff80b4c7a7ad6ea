package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.Participation;
import org.suying.casework.TakesPart;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.store.Releases;
import org.suying.complaint.store.Releases.Release;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.trail.CaseGuard;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/**
 * Four eyes on who complained (B-04): an officer asks with a purpose, another person who may decide or approve releases,
 * and for so long as the rule book says the first may look. Both are on the trail, and told to the complainant.
 */
@ApplicationScoped
@Transactional
public class Releasing {

    static final String RELEASED = "identity.released";
    private static final String UNTIL = "until";

    @Inject
    Releases releases;

    @Inject
    Disclosure disclosure;

    @Inject
    Participation participation;

    @Inject
    Cases cases;

    @Inject
    Officers officers;

    @Inject
    CurrentOfficer officer;

    @Inject
    CaseGuard guard;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @param until null while nobody has released it; {@code mine} whether the caller asked for it */
    public record Asked(
            UUID id,
            String purpose,
            String by,
            Instant askedAt,
            @Nullable Instant until,
            boolean mine) {

        public boolean isPending() {
            return until == null;
        }
    }

    /** A release as the complainant is told of it. */
    public record Told(Instant at, String unit, @Nullable String purpose, Instant until) {}

    /** @throws Refused NOT_YOU if there is nothing to release to the caller: it is open already, or never will be */
    public UUID ask(CaseId id, String why, Faults faults) {
        guard.requireVisible(id.id());
        switch (disclosure.access(id)) {
            case NOBODY -> throw new Refused(ComplaintRefusal.NOBODY_KNOWS);
            case RECUSED -> throw new Refused(ComplaintRefusal.RECUSED);
            case BY_RELEASE -> Disclosure.check(why, faults).refuse();
            default -> throw new Refused(ComplaintRefusal.OPEN_ALREADY);
        }
        OfficerSummary self = officer.requireSelf();
        boolean asked = releases.of(id).stream()
                .anyMatch(one -> one.until() == null && one.askedBy().equals(self.id()));
        if (asked) {
            throw new Refused(ComplaintRefusal.ASKED_ALREADY);
        }
        UUID release = releases.ask(id, self.id(), why, clock.instant());
        trail.record(Entry.of("identity.release-asked", Title.key(ComplaintRefusal.class, "trail.releaseAsked"))
                .onCase(id.id())
                .because(why)
                .with(Disclosure.UNIT, self.unitName()));
        return release;
    }

    /** Whether the caller may release to others. */
    public boolean isAllowed(CaseId id) {
        var rights = officer.require().rights();
        return (rights.contains(Right.APPROVE) || rights.contains(Right.DECIDE))
                && participation.mine(id) == TakesPart.FULLY;
    }

    /** @return the last instant of it */
    public Instant release(CaseId id, UUID release) {
        guard.requireVisible(id.id());
        Release asked = releases.find(id, release).orElseThrow(NotFound::new);
        OfficerSummary self = officer.requireSelf();
        OfficerSummary asker = officers.require(asked.askedBy());
        participation.requireJudging(id);
        if (!isAllowed(id)) {
            throw new Refused(ComplaintRefusal.NOT_TO_RELEASE);
        }
        if (self.id().equals(asker.id()) || self.name().equals(asker.name())) {
            throw new Refused(ComplaintRefusal.OWN_RELEASE);
        }
        Instant now = clock.instant();
        Duration span = Duration.ofMinutes(
                cases.regimeOf(id).section(ComplaintRules.class).disclosing().minutes());
        Instant until = now.plus(span);
        if (!asker.active() || !releases.release(release, self.id(), until)) {
            throw new Refused(ComplaintRefusal.RELEASED_ALREADY);
        }
        trail.record(Entry.of(RELEASED, Title.key(ComplaintRefusal.class, "trail.released", asker.name()))
                .onCase(id.id())
                .because(asked.purpose())
                .with(Disclosure.UNIT, asker.unitName())
                .with(UNTIL, until.toString()));
        return until;
    }

    /** What was asked for on this case and is not over, the oldest first: one's own, and everybody's for who may release. */
    public List<Asked> open(CaseId id) {
        Instant now = clock.instant();
        OfficerId self = officer.requireSelf().id();
        boolean all = isAllowed(id);
        List<Release> there = releases.of(id).stream()
                .filter(one -> one.until() == null || !one.until().isBefore(now))
                .filter(one -> all || one.askedBy().equals(self))
                .toList();
        Map<OfficerId, OfficerSummary> askers =
                officers.named(there.stream().map(Release::askedBy).collect(Collectors.toSet()));
        return there.stream()
                .map(one -> new Asked(
                        one.id(),
                        one.purpose(),
                        inWords(askers.get(one.askedBy())),
                        one.askedAt(),
                        one.until(),
                        one.askedBy().equals(self)))
                .toList();
    }

    private static String inWords(@Nullable OfficerSummary asker) {
        return asker == null ? "" : asker.name() + " · " + asker.unitName();
    }

    /** All releases so far, oldest first, for the complainant. */
    public List<Told> told(CaseId id) {
        return trail.of(id.id()).stream()
                .filter(event -> event.verb().equals(RELEASED))
                .map(event -> new Told(
                        event.at(),
                        Disclosure.unit(event),
                        event.reason(),
                        Instant.parse(
                                event.details().getOrDefault(UNTIL, event.at().toString()))))
                .toList();
    }
}
