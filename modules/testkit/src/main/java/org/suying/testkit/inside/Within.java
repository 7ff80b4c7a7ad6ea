package org.suying.testkit.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** Work in a tenant, as the program does it, in a transaction of its own. What the work throws comes out as it is, or in a wrapper. */
@ApplicationScoped
public class Within {

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    UserTransaction transaction;

    /** What the work has done stays. */
    public <T> T kept(String tenant, Callable<T> work) {
        return walls.within(scope(tenant), () -> run(work, true));
    }

    /** What the work has done is as if it had not been. */
    public <T> T undone(String tenant, Callable<T> work) {
        return walls.within(scope(tenant), () -> run(work, false));
    }

    /** The same, in whatever scope the caller stands. */
    public <T> T undone(Callable<T> work) {
        return run(work, false);
    }

    /** In a transaction of its own, beside the one that is running. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T besides(Supplier<T> work) {
        return work.get();
    }

    public Scope scope(String tenant) {
        return Scope.of(tenants.require(tenant).id(), Actor.program());
    }

    private <T> T run(Callable<T> work, boolean keep) {
        try {
            transaction.begin();
            boolean done = false;
            try {
                T result = work.call();
                done = keep;
                return result;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
