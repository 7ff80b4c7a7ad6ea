package org.suying.casework.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Wakes up every second on each node, while the application runs, and does what is due. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgendaWorker {

    private static final System.Logger LOG = System.getLogger(AgendaWorker.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    AgendaRun run;

    private @Nullable ScheduledFuture<?> waking;

    @PostConstruct
    void start() {
        run.begin();
        waking = executor.scheduleWithFixedDelay(this::wake, 2, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        run.end();
        if (waking != null) {
            waking.cancel(false);
        }
    }

    /** Nothing may get out: the executor would never wake it again. */
    private void wake() {
        try {
            run.doWhatIsDue();
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "the agenda could not be worked on and will be tried again", e);
        }
    }
}
