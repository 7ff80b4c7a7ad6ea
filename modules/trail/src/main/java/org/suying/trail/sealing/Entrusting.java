package org.suying.trail.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.chain.Head;

/**
 * Signs the head of the current tenant's chain and gives it into other hands: to the tenant above, in that tenant's own
 * scope; a city has nobody above, its head goes to the server's log. Then keeps it, so that a crash between the two
 * repeats the signing rather than to skip it. Begins its own transactions.
 */
@ApplicationScoped
public class Entrusting {

    private static final System.Logger LOG = System.getLogger(Entrusting.class.getName());

    @Inject
    HeadSigning signing;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    public void sign() {
        signing.sign().ifPresent(head -> {
            giveAway(head);
            signing.keep(head);
        });
    }

    /** Every head that was signed for this tenant, wherever it lies. */
    public List<Head> heads() {
        Tenant tenant = tenants.require(walls.tenant());
        List<Head> all = new ArrayList<>(signing.own());
        TenantId parent = tenant.parent();
        if (parent != null) {
            all.addAll(above(parent, () -> signing.of(tenant.id())));
        }
        return all;
    }

    private void giveAway(Head head) {
        Tenant tenant = tenants.require(walls.tenant());
        TenantId parent = tenant.parent();
        if (parent == null) {
            LOG.log(
                    Level.INFO,
                    "trail of {0}: head {1} {2} at {3} signed {4}",
                    tenant.slug(),
                    Long.toString(head.seq()),
                    head.hash(),
                    head.at(),
                    head.signature());
            return;
        }
        above(parent, () -> {
            signing.keepFor(tenant.id(), head);
            return Boolean.TRUE;
        });
    }

    private <T> T above(TenantId parent, Supplier<T> work) {
        return walls.within(Scope.of(parent, Actor.program()), work);
    }
}
