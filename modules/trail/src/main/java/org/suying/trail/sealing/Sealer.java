package org.suying.trail.sealing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;
import org.suying.trail.store.Waiting;

/**
 * Goes round by itself while the program runs: every second ({@code suying.trail.sealing}) to the tenants with waiting
 * events, every minute ({@code suying.trail.heads}) to those whose chain has grown. What fails is logged and tried
 * again on the next round; one tenant's failure keeps no other waiting.
 */
@ApplicationScoped
public class Sealer {

    private static final System.Logger LOG = System.getLogger(Sealer.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Waiting waiting;

    @Inject
    Sealing sealing;

    @Inject
    Entrusting entrusting;

    @Inject
    Walls walls;

    @Inject
    @ConfigProperty(name = "suying.trail.sealing", defaultValue = "PT1S")
    Duration everySeal;

    @Inject
    @ConfigProperty(name = "suying.trail.heads", defaultValue = "PT1M")
    Duration everyHead;

    private List<Future<?>> rounds = List.of();

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = List.of(
                every(everySeal, () -> round(waiting::toSeal, this::linkAll)),
                every(everyHead, () -> round(waiting::toSign, entrusting::sign)));
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        rounds.forEach(round -> round.cancel(false));
    }

    /** Links everything that waits in the current tenant. */
    public void linkAll() {
        while (sealing.link()) {
            continue;
        }
    }

    private Future<?> every(Duration pause, Runnable round) {
        return timer.scheduleWithFixedDelay(round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round(Supplier<List<TenantId>> tenants, Runnable work) {
        guarded("tenants", () -> {
            for (TenantId tenant : tenants.get()) {
                guarded(tenant.value().toString(), () -> walls.within(Scope.of(tenant, Actor.program()), work));
            }
        });
    }

    /** Nothing may get out, no error either: the timer would never come round again. */
    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "the trail of " + what + " waits for the next round", e);
        }
    }
}
