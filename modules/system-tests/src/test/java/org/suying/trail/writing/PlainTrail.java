package org.suying.trail.writing;

import java.time.Clock;
import org.suying.tenancy.Offline;
import org.suying.trail.Trail;
import org.suying.trail.store.Events;

/** The real trail without a container; each call within a transaction of the caller's. */
public final class PlainTrail {

    private PlainTrail() {}

    public static Trail over(Offline tenancy, Clock clock) {
        StoredTrail trail = new StoredTrail();
        trail.events = Events.over(tenancy.sql(), tenancy.walls());
        trail.keys = tenancy.keys();
        trail.walls = tenancy.walls();
        trail.clock = clock;
        return trail;
    }
}
