package org.suying.casework.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suying.casework.agenda.StoredAgenda.Taken;
import org.suying.kernel.Actor;
import org.suying.kernel.DueWork;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;

/**
 * Takes what is due in lots, fairly between tenants, until nothing is left; each entry in its tenant's scope. What
 * fails, however it fails, keeps nothing else from being done.
 */
@ApplicationScoped
public class AgendaRun implements DueWork {

    private static final System.Logger LOG = System.getLogger(AgendaRun.class.getName());
    private static final int LEASE_SECONDS = 60;
    private static final int LOT = 400;

    /** So many entries of a tenant are done in one transaction: long enough to be worth one, short enough to wait for. */
    private static final int TOGETHER = 10;

    /** Unique among the nodes of an installation, and the same after a restart. */
    private final String node = System.getProperty("jboss.node.name", "node");

    private volatile boolean ending;

    @Inject
    StoredAgenda agenda;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    @Override
    @ActivateRequestContext
    public Optional<Instant> nextDue(Instant by) {
        return walls.outside(() -> agenda.nextDue(by));
    }

    /** One at a time on a node: who comes second waits until the first has done what it had in hand, so that it is done. */
    @Override
    @ActivateRequestContext
    public synchronized void doWhatIsDue() {
        List<Taken> lot;
        do {
            lot = walls.outside(() -> agenda.take(node, clock.instant(), LEASE_SECONDS, LOT));
            lot.stream()
                    .collect(Collectors.groupingBy(Taken::tenant, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(this::runAll);
        } while (!lot.isEmpty() && !ending);
    }

    /** What this node had in hand when it was killed is done now, and not when its leases end. */
    @ActivateRequestContext
    public void begin() {
        walls.outside(() -> {
            agenda.takeBack(node);
            return Boolean.TRUE;
        });
    }

    /** The application stops: what is in hand and has not begun is left to who takes it back. */
    void end() {
        ending = true;
    }

    /** One tenant's, a few at a time. */
    private void runAll(List<Taken> tenant) {
        for (int from = 0; from < tenant.size() && !ending; from += TOGETHER) {
            run(tenant.subList(from, Math.min(from + TOGETHER, tenant.size())));
        }
    }

    /** An error is caught like an exception. Where one of several fails, none has been done, and each is done by itself. */
    private void run(List<Taken> some) {
        Scope scope = Scope.of(some.get(0).tenant(), Actor.program());
        try {
            List<UUID> ids = some.stream().map(Taken::id).toList();
            walls.within(scope, () -> agenda.run(ids, node));
        } catch (Throwable fault) {
            if (some.size() > 1) {
                some.forEach(taken -> run(List.of(taken)));
            } else {
                LOG.log(
                        Level.WARNING,
                        "an entry of the agenda failed: " + some.get(0).id(),
                        fault);
                note(scope, some.get(0), fault);
            }
        }
    }

    private void note(Scope scope, Taken taken, Throwable fault) {
        try {
            walls.within(
                    scope,
                    () -> agenda.failed(taken.id(), node, fault.getClass().getName()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "an entry of the agenda will be tried again when its lease ends: " + taken.id(), e);
        }
    }
}
