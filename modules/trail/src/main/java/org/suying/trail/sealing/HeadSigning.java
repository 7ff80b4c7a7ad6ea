package org.suying.trail.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.suying.tenancy.Keys;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;
import org.suying.trail.chain.Chain;
import org.suying.trail.chain.Head;
import org.suying.trail.store.Heads;
import org.suying.trail.store.Links;

/** The steps of signing a head, each a transaction in the scope of one tenant. */
@ApplicationScoped
@Transactional
public class HeadSigning {

    @Inject
    Links links;

    @Inject
    Heads heads;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    /** The head as it is now, signed; empty while the chain is. */
    public Optional<Head> sign() {
        Chain chain = new Chain(keys, walls.tenant().value());
        return links.last().map(last -> chain.head(last.seq(), last.hash(), clock.instant()));
    }

    public void keep(Head head) {
        heads.keep(head);
    }

    public void keepFor(TenantId child, Head head) {
        heads.keepFor(child, head);
    }

    public List<Head> own() {
        return heads.own();
    }

    public List<Head> of(TenantId child) {
        return heads.of(child);
    }
}
