package org.suying.trail.chain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.trail.TrailEvent;
import org.suying.trail.Verification;
import org.suying.trail.Verification.Bad;
import org.suying.trail.Verification.Damage;

/**
 * Walks along a chain and stops at the first place that does not hold. Takes the links in the order of their places,
 * then says what it found. Wants the heads as they stood before the first link was read.
 */
public final class Check {

    private final Chain chain;
    private final List<Head> heads;
    private final Map<Long, List<Head>> byPlace;
    private long seq;
    private String last = Chain.beginning();
    private @Nullable Bad bad;

    public Check(Chain chain, List<Head> heads) {
        this.chain = chain;
        this.heads = heads;
        this.byPlace = heads.stream().collect(Collectors.groupingBy(Head::seq));
    }

    /** Whether it is worth to go on. */
    public boolean take(Link link) {
        if (bad == null) {
            bad = damage(link);
        }
        if (bad == null) {
            seq = link.seq();
            last = link.hash();
            bad = byPlace.getOrDefault(link.seq(), List.of()).stream()
                    .filter(head -> !(chain.proves(head) && head.hash().equals(last)))
                    .findFirst()
                    .map(head -> new Bad(link.seq(), link.eventId(), Damage.HEAD))
                    .orElse(null);
        }
        return bad == null;
    }

    private @Nullable Bad damage(Link link) {
        TrailEvent event = link.event();
        if (link.seq() != seq + 1) {
            return new Bad(seq + 1, null, Damage.MISSING);
        }
        if (event == null) {
            return new Bad(link.seq(), link.eventId(), Damage.MISSING);
        }
        if (!link.prev().equals(last) || !link.hash().equals(chain.hash(last, event))) {
            return new Bad(link.seq(), link.eventId(), Damage.CHANGED);
        }
        if (!link.mark().equals(chain.mark(event))) {
            return new Bad(link.seq(), link.eventId(), Damage.FOREIGN);
        }
        return null;
    }

    /** What was found, after the last link. */
    public Verification found() {
        if (bad == null) {
            bad = heads.stream()
                    .filter(head -> head.seq() > seq || head.seq() < 1)
                    .findFirst()
                    .map(head -> new Bad(seq + 1, null, chain.proves(head) ? Damage.CUT : Damage.HEAD))
                    .orElse(null);
        }
        return bad == null ? Verification.whole(seq) : Verification.broken(seq, bad);
    }
}
