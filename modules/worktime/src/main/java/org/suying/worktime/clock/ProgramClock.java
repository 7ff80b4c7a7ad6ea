package org.suying.worktime.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;
import org.suying.worktime.WorktimeRefusal;

/**
 * The time that the whole program goes by, injected as {@link Clock}. In production the machine's. Elsewhere it may be
 * ahead of it, as far as it was once moved; it never goes back. To the microsecond, as times are stored. One node:
 * another that runs learns of a move at its start.
 */
@ApplicationScoped
public class ProgramClock extends Clock {

    private static final Clock MACHINE = Clock.systemUTC();
    private static final Instant END = Instant.parse("2150-01-01T00:00:00Z");

    @Inject
    StoredOffset stored;

    @Inject
    @ConfigProperty(name = "suying.production", defaultValue = "false")
    boolean production;

    private volatile @Nullable Duration ahead;

    @Override
    public Instant instant() {
        Duration known = ahead;
        if (known == null) {
            known = production ? Duration.ZERO : stored.read();
            ahead = known;
        }
        return MACHINE.instant().plus(known).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it may be moved. */
    public boolean isMovable() {
        return !production;
    }

    /** @throws Refused in production, for an instant that is past, and beyond the year 2149 */
    public void requireMovableTo(Instant now) {
        if (production) {
            throw new Refused(WorktimeRefusal.CLOCK_FIXED_IN_PRODUCTION);
        }
        if (now.isBefore(instant())) {
            throw refused(
                    WorktimeRefusal.CLOCK_ONLY_FORWARD,
                    instant().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        if (!now.isBefore(END)) {
            throw refused(WorktimeRefusal.MOMENT_OUT_OF_RANGE);
        }
    }

    /** Goes on from that instant; does nothing if it has come already. */
    synchronized void reach(Instant now) {
        if (!production && now.isAfter(instant())) {
            Duration further = Duration.ofMillis(MACHINE.instant().until(now, ChronoUnit.MILLIS) + 1);
            stored.keep(further);
            ahead = further;
        }
    }

    private static Refused refused(WorktimeRefusal reason, Object... args) {
        return new Refused(List.of(Fault.at("/now", reason, args)));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Clock inUtc = this;
        return zone.equals(ZoneOffset.UTC) ? inUtc : new InZone(inUtc, zone);
    }

    /** The same time, read in another zone. */
    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
