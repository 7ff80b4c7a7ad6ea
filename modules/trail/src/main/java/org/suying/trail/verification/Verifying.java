package org.suying.trail.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Walls;
import org.suying.trail.Verification;
import org.suying.trail.chain.Chain;
import org.suying.trail.chain.Check;
import org.suying.trail.sealing.Entrusting;
import org.suying.trail.sealing.Sealer;

/** Walks along the whole chain of the current tenant. Begins its own transactions, so that a long chain holds none open. */
@ApplicationScoped
public class Verifying {

    @Inject
    Sealer sealer;

    @Inject
    Entrusting entrusting;

    @Inject
    Stretches stretches;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    public Verification verify() {
        sealer.linkAll();
        Check check = new Check(new Chain(keys, walls.tenant().value()), entrusting.heads());
        long at = 0;
        while (at >= 0) {
            at = stretches.walk(check, at);
        }
        Verification found = stretches.orStray(check.found());
        if (found.ok()) {
            entrusting.sign();
        }
        return found;
    }
}
