package org.suying.casework.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.suying.casework.CaseId;
import org.suying.casework.World;
import org.suying.casework.model.CaseDeadline;
import org.suying.regime.Regime;
import org.suying.worktime.Remaining;

/** The clock of one case, for tests outside this room. */
public final class ClockOfTests {

    private final DeadlineRules rules;
    private final CaseClock clock;

    public ClockOfTests(CaseId id, Regime regime) {
        this.rules = regime.section(DeadlineRules.class);
        this.clock = new CaseClock(id, rules, World.CALENDAR, List.of());
    }

    public List<CaseDeadline> all() {
        return clock.all();
    }

    public void happened(Map<String, Instant> events) {
        clock.happened(events);
    }

    public void over(Instant at) {
        clock.over(at);
    }

    /** As {@link Clockwork#outlook} says it. */
    public boolean isOverdue(Instant now) {
        return clock.all().stream()
                .anyMatch(one -> one.isOpen() && !one.isPaused() && Remaining.isPast(one.dueAt(), now));
    }

    /** As an officer grants as much as the rule gives. */
    public void extend(CaseDeadline deadline, Instant now) {
        clock.extend(deadline, rules.find(deadline.rule()).orElseThrow().within(), now);
    }
}
