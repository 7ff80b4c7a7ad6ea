package org.suying.trail.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suying.trail.Verification;
import org.suying.trail.Verification.Bad;
import org.suying.trail.Verification.Damage;
import org.suying.trail.chain.Check;
import org.suying.trail.chain.Link;
import org.suying.trail.store.Events;
import org.suying.trail.store.Links;

/** Reads the chain piece by piece, a transaction each. */
@ApplicationScoped
@Transactional
public class Stretches {

    private static final int LENGTH = 2000;

    @Inject
    Links links;

    @Inject
    Events events;

    /** Gives the check the places after {@code after}; the last of them, or −1 when there is nothing more to look at. */
    public long walk(Check check, long after) {
        List<Link> stretch = links.after(after, LENGTH);
        boolean holds = stretch.stream().allMatch(check::take);
        return holds && stretch.size() == LENGTH ? stretch.get(LENGTH - 1).seq() : -1;
    }

    /** What was found, or else what the walk along the chain cannot find: events that stand in none. */
    public Verification orStray(Verification found) {
        if (!found.ok()) {
            return found;
        }
        Optional<Bad> gone = events.goneBeforeLinked().map(event -> new Bad(0, event, Damage.MISSING));
        return gone.or(() -> events.outsideTheChain().map(event -> new Bad(0, event, Damage.FOREIGN)))
                .map(bad -> Verification.broken(found.events(), bad))
                .orElse(found);
    }
}
