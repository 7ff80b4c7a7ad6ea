package org.suying.trail.sealing;

import java.time.Clock;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.trail.chain.Head;
import org.suying.trail.store.Events;
import org.suying.trail.store.Heads;
import org.suying.trail.store.Links;

/** The real sealer without a container and without a timer. */
public final class PlainSealing {

    private final Offline tenancy;
    private final Sealing sealing = new Sealing();
    private final HeadSigning signing = new HeadSigning();

    public PlainSealing(Offline tenancy, Clock clock) {
        this.tenancy = tenancy;
        Links links = Links.over(tenancy.sql(), tenancy.walls());
        sealing.events = Events.over(tenancy.sql(), tenancy.walls());
        sealing.links = links;
        sealing.keys = tenancy.keys();
        sealing.walls = tenancy.walls();
        signing.links = links;
        signing.heads = Heads.over(tenancy.sql(), tenancy.walls());
        signing.keys = tenancy.keys();
        signing.walls = tenancy.walls();
        signing.clock = clock;
    }

    public void link(Scope tenant) {
        tenancy.within(tenant, sealing::link);
    }

    /** Signs the head and entrusts it to the tenant above; keeps none of it below. */
    public void entrust(Scope tenant, Scope above) {
        Head head = tenancy.within(tenant, signing::sign).orElseThrow();
        tenancy.within(above, () -> {
            signing.keepFor(new TenantId(tenant.id()), head);
            return true;
        });
    }
}
