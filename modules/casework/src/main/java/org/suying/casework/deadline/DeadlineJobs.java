package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suying.casework.Agenda;
import org.suying.casework.CaseId;
import org.suying.casework.DeadlineEscalated;
import org.suying.casework.DeadlineExpired;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.workflow.Workflow;
import org.suying.regime.Regime;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.worktime.Remaining;

/**
 * What happens to a deadline by the passing of time: it warns once, and is overdue once; and by a new notice. Each job
 * holds the case while it looks, so that it and an action on the case come one after the other.
 */
@ApplicationScoped
public class DeadlineJobs {

    static final String RECOUNT = "deadline.recount";
    static final String RECOUNT_CASE = "deadline.recount-case";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    CaseDeadlines deadlines;

    @Inject
    DeadlineMoves moves;

    @Inject
    Clockwork clockwork;

    @Inject
    Calendars calendars;

    @Inject
    CaseRegime regimes;

    @Inject
    Agenda agenda;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<DeadlineExpired> expired;

    @Inject
    Event<DeadlinePassed> passed;

    @Inject
    Event<DeadlineMoved> moved;

    @Inject
    Event<DeadlineEscalated> escalated;

    void warn(UUID id) {
        deadlines.findForChange(id).filter(one -> one.isToWarn(clock.instant())).ifPresent(deadline -> {
            deadline.warn();
            record("deadline.warned", deadline);
        });
    }

    void expire(UUID id) {
        deadlines
                .findForChange(id)
                .filter(one -> one.isToExpire(clock.instant()))
                .ifPresent(deadline -> {
                    deadline.expire();
                    record("deadline.expired", deadline);
                    say(deadline);
                });
    }

    /** What the complainant alone can meet calls nobody here. */
    private void say(CaseDeadline deadline) {
        CaseId id = deadline.caseId();
        Regime regime = regimes.of(id);
        DeadlineRules rules = regime.section(DeadlineRules.class);
        rules.find(deadline.rule())
                .ifPresent(rule -> passed.fire(new DeadlinePassed(id, rule.passed(), deadline.dueAt())));
        if (!rules.isComplainants(deadline.rule(), regime.section(Workflow.class))) {
            expired.fire(new DeadlineExpired(id, deadline.rule()));
        }
    }

    /** Says that it is still unmet, so long after its due time that the tenant above is to know. */
    void escalate(UUID id) {
        deadlines
                .findForChange(id)
                .filter(one -> one.isOpen() && Remaining.isPast(one.dueAt(), clock.instant()))
                .ifPresent(deadline -> escalated.fire(new DeadlineEscalated(
                        deadline.caseId(),
                        deadline.rule(),
                        title(deadline, regimes.of(deadline.caseId())),
                        deadline.dueAt())));
    }

    /** Plans the recount of each case whose deadlines may stand otherwise under the notices known now. */
    void recount() {
        deadlines
                .countedWithoutOneOf(CaseClock.ids(calendars.publications()))
                .forEach(id -> agenda.add(RECOUNT_CASE, id.id(), clock.instant()));
    }

    /** Derives anew what still runs, with a trace of each that moved. */
    void recount(CaseId id) {
        Regime regime = regimes.of(id);
        for (CaseDeadline deadline : deadlines.ofForChange(id)) {
            Instant before = deadline.dueAt();
            Set<String> known = Set.of(deadline.publications());
            if (deadline.isOpen()
                    && deadline.isProvisional()
                    && clockwork.rederive(deadline, regime, clock.instant())) {
                recordMove(deadline, before, titlesBeside(known), regime);
            }
        }
        moved.fire(new DeadlineMoved(id));
    }

    private void record(String verb, CaseDeadline deadline) {
        Regime regime = regimes.of(deadline.caseId());
        trail.record(entry(verb, deadline, Title.key(CaseId.class, verb, title(deadline, regime))));
    }

    /** The notices that were not known then, the titles of revisions once. */
    private String titlesBeside(Set<String> known) {
        return calendars.publications().all().stream()
                .filter(publication -> !known.contains(publication.id()))
                .map(publication -> "《" + publication.title() + "》")
                .distinct()
                .collect(Collectors.joining());
    }

    private void recordMove(CaseDeadline deadline, Instant before, String notice, Regime regime) {
        moves.add(deadline, before, notice, clock.instant());
        String verb = "deadline.recounted";
        ZoneId zone = regime.section(TenantCalendar.class).hours().zone();
        String from = MINUTE.format(before.atZone(zone));
        String to = MINUTE.format(deadline.dueAt().atZone(zone));
        Title title = Title.key(CaseId.class, "deadline.recounted-by", title(deadline, regime), from, to, notice);
        trail.record(entry(verb, deadline, title).with("before", before.toString()));
    }

    private static String title(CaseDeadline deadline, Regime regime) {
        return regime.section(DeadlineRules.class)
                .find(deadline.rule())
                .map(found -> found.text().zh())
                .orElse(deadline.rule());
    }

    private static Entry entry(String verb, CaseDeadline deadline, Title title) {
        return Entry.of(verb, title)
                .onCase(deadline.caseId().id())
                .with("rule", deadline.rule())
                .with("dueAt", deadline.dueAt().toString());
    }
}
