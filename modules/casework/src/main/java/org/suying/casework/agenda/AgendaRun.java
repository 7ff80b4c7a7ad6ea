package org.suying.casework.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.suying.casework.agenda.StoredAgenda.Taken;
import org.suying.kernel.Actor;
import org.suying.kernel.DueWork;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;

/** Takes what is due in small lots, fairly between tenants, until nothing is left; each entry in its tenant's scope. */
@ApplicationScoped
public class AgendaRun implements DueWork {

    private static final System.Logger LOG = System.getLogger(AgendaRun.class.getName());
    private static final int LEASE_SECONDS = 60;
    private static final int LOT = 100;
    private static final int LOT_OF_TENANT = 20;

    private final String node = AgendaWorker.node();

    @Inject
    StoredAgenda agenda;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    @Override
    @ActivateRequestContext
    public void doWhatIsDue() {
        List<Taken> lot;
        do {
            lot = walls.outside(() -> agenda.take(node, clock.instant(), LEASE_SECONDS, LOT, LOT_OF_TENANT));
            lot.forEach(this::run);
        } while (!lot.isEmpty());
    }

    private void run(Taken taken) {
        Scope scope = Scope.of(taken.tenant(), Actor.program());
        try {
            walls.within(scope, () -> agenda.run(taken.id()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "an entry of the agenda failed: " + taken.id(), e);
            walls.within(scope, () -> agenda.failed(taken.id(), e.getClass().getName()));
        }
    }
}
