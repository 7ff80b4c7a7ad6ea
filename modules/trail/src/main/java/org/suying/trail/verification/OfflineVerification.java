package org.suying.trail.verification;

import java.util.ArrayList;
import java.util.List;
import org.suying.kernel.Actor;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.trail.Verification;
import org.suying.trail.chain.Chain;
import org.suying.trail.chain.Check;
import org.suying.trail.chain.Head;
import org.suying.trail.store.Events;
import org.suying.trail.store.Heads;
import org.suying.trail.store.Links;

/** Walks along a chain while the server is down, or beside it. Reads only: links nothing and signs nothing. */
final class OfflineVerification {

    private final Offline tenancy;
    private final Heads heads;
    private final Stretches stretches = new Stretches();

    OfflineVerification(Offline tenancy) {
        this.tenancy = tenancy;
        this.heads = Heads.over(tenancy.sql(), tenancy.walls());
        stretches.links = Links.over(tenancy.sql(), tenancy.walls());
        stretches.events = Events.over(tenancy.sql(), tenancy.walls());
    }

    Verification of(Tenant tenant) {
        Check check = new Check(new Chain(tenancy.keys(), tenant.id().value()), heads(tenant));
        long at = 0;
        while (at >= 0) {
            long after = at;
            at = tenancy.within(scope(tenant.id()), () -> stretches.walk(check, after));
        }
        return tenancy.within(scope(tenant.id()), () -> stretches.orStray(check.found()));
    }

    private List<Head> heads(Tenant tenant) {
        List<Head> all = new ArrayList<>(tenancy.within(scope(tenant.id()), heads::own));
        TenantId parent = tenant.parent();
        if (parent != null) {
            all.addAll(tenancy.within(scope(parent), () -> heads.of(tenant.id())));
        }
        return all;
    }

    private static Scope scope(TenantId tenant) {
        return Scope.of(tenant, Actor.program());
    }
}
