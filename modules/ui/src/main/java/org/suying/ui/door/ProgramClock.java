package org.suying.ui.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** The program's clock, which outside production may run ahead of the wall's. In pages: {@code #{programClock}}. */
@Named("programClock")
@RequestScoped
public class ProgramClock {

    private Clock clock;

    @Inject
    public ProgramClock(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgramClock() {}

    public Instant now() {
        return clock.instant();
    }
}
