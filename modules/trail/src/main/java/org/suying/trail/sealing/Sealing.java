package org.suying.trail.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Walls;
import org.suying.trail.Seal;
import org.suying.trail.TrailEvent;
import org.suying.trail.chain.Chain;
import org.suying.trail.chain.Link;
import org.suying.trail.store.Events;
import org.suying.trail.store.Links;

/** Links what waits in the current tenant, in the order in which it became visible. */
@ApplicationScoped
@Transactional
public class Sealing {

    private static final int BATCH = 500;

    @Inject
    Events events;

    @Inject
    Links links;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    /** Whether there may be more. A second node waits here, then finds nothing left. */
    public boolean link() {
        links.lock();
        List<TrailEvent> waiting = events.waiting(BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        Seal last = links.last().orElse(new Seal(0, Chain.beginning()));
        links.add(last.seq() + 1, linked(last, waiting));
        events.wentThrough(waiting);
        return waiting.size() == BATCH;
    }

    private List<Link> linked(Seal last, List<TrailEvent> waiting) {
        Chain chain = new Chain(keys, walls.tenant().value());
        List<Link> linked = new ArrayList<>(waiting.size());
        long seq = last.seq();
        String prev = last.hash();
        for (TrailEvent event : waiting) {
            String hash = chain.hash(prev, event);
            linked.add(new Link(++seq, event.id(), prev, hash, event, ""));
            prev = hash;
        }
        return linked;
    }
}
