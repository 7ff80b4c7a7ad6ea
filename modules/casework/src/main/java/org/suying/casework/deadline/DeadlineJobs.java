package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.suying.casework.Agenda;
import org.suying.casework.CaseId;
import org.suying.casework.DeadlineExpired;
import org.suying.casework.model.CaseDeadline;
import org.suying.regime.Regime;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.worktime.Remaining;

/** What happens to a deadline by the passing of time: it warns once, and is overdue once; and by a new notice. */
@ApplicationScoped
public class DeadlineJobs {

    static final String RECOUNT = "deadline.recount";

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Clockwork clockwork;

    @Inject
    CaseRegime regimes;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<DeadlineExpired> expired;

    @Inject
    Event<DeadlineMoved> moved;

    void warn(UUID id) {
        deadlines
                .find(id)
                .filter(CaseDeadline::isOpen)
                .filter(one -> !one.isWarned())
                .ifPresent(deadline -> {
                    deadline.warn();
                    record("deadline.warned", deadline, Map.of());
                });
    }

    void expire(UUID id) {
        deadlines
                .find(id)
                .filter(one -> one.status() == CaseDeadline.Status.RUNNING)
                .filter(one -> Remaining.isPast(one.dueAt(), clock.instant()))
                .ifPresent(deadline -> {
                    deadline.expire();
                    record("deadline.expired", deadline, Map.of());
                    expired.fire(new DeadlineExpired(deadline.caseId(), deadline.rule()));
                });
    }

    /** Derives anew what rested on days that no notice had settled, with a trace of each that moved. */
    void recount() {
        for (CaseDeadline deadline : deadlines.provisional()) {
            String before = deadline.dueAt().toString();
            boolean moves = clockwork.rederive(deadline, regimes.of(deadline.caseId()));
            moved.fire(new DeadlineMoved(deadline.caseId()));
            if (moves) {
                record(
                        "deadline.recounted",
                        deadline,
                        Map.of("before", before, "after", deadline.dueAt().toString()));
            }
        }
    }

    private void record(String verb, CaseDeadline deadline, Map<String, String> details) {
        Regime regime = regimes.of(deadline.caseId());
        String rule = regime.section(DeadlineRules.class)
                .find(deadline.rule())
                .map(found -> found.text().zh())
                .orElse(deadline.rule());
        Entry entry = Entry.of(verb, Title.key(CaseId.class, verb, rule))
                .onCase(deadline.caseId().id())
                .with("rule", deadline.rule())
                .with("dueAt", deadline.dueAt().toString());
        for (Map.Entry<String, String> detail : details.entrySet()) {
            entry = entry.with(detail.getKey(), detail.getValue());
        }
        trail.record(entry);
    }

    /** The warning of a deadline. */
    @Dependent
    public static class WarningJob implements Agenda.Job {

        @Inject
        DeadlineJobs jobs;

        @Override
        public String name() {
            return Clockwork.WARNING;
        }

        @Override
        public void run(UUID subject) {
            jobs.warn(subject);
        }
    }

    /** The expiry of a deadline. */
    @Dependent
    public static class ExpiryJob implements Agenda.Job {

        @Inject
        DeadlineJobs jobs;

        @Override
        public String name() {
            return Clockwork.EXPIRY;
        }

        @Override
        public void run(UUID subject) {
            jobs.expire(subject);
        }
    }

    /** A tenant's provisional deadlines after a new notice. */
    @Dependent
    public static class RecountJob implements Agenda.Job {

        @Inject
        DeadlineJobs jobs;

        @Override
        public String name() {
            return RECOUNT;
        }

        @Override
        public void run(UUID subject) {
            jobs.recount();
        }
    }
}
