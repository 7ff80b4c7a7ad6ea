package org.suying.trail.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Ids;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Subject;
import org.suying.trail.Trail;
import org.suying.trail.TrailEvent;
import org.suying.trail.Verification;
import org.suying.trail.chain.Chain;
import org.suying.trail.store.Events;
import org.suying.trail.verification.Verifying;

/** The trail in the database. */
@ApplicationScoped
@Transactional
public class StoredTrail implements Trail {

    @Inject
    Events events;

    @Inject
    Verifying verifying;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    @Override
    @Transactional(TxType.MANDATORY)
    public UUID record(Entry entry) {
        var scope = walls.current();
        TrailEvent event = new TrailEvent(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                scope.actor(),
                scope.purpose(),
                entry.verb(),
                entry.title(),
                entry.subject(),
                entry.reason(),
                new TreeMap<>(entry.details()),
                null);
        events.add(event, new Chain(keys, walls.tenant().value()).mark(event));
        return event.id();
    }

    @Override
    public List<TrailEvent> of(UUID caseId) {
        return of(caseId, null, Integer.MAX_VALUE);
    }

    @Override
    public List<TrailEvent> of(UUID caseId, @Nullable UUID after, int limit) {
        return events.about(Subject.ofCase(caseId), after, limit);
    }

    @Override
    public List<TrailEvent> latest(Set<String> verbs, int limit) {
        return events.latest(verbs, limit);
    }

    @Override
    @Transactional(TxType.NEVER)
    public Verification verify() {
        return verifying.verify();
    }
}
