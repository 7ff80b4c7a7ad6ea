package org.suying.casework.deadline;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Agenda;
import org.suying.casework.CaseId;
import org.suying.casework.model.CaseDeadline;
import org.suying.regime.Regime;
import org.suying.worktime.Derivation;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;
import org.suying.worktime.Remaining;
import org.suying.worktime.Warning;
import org.suying.worktime.WorkCalendar;

/** Starts and ends the deadlines of a case as its events happen, and puts their warning and expiry on the agenda. */
@ApplicationScoped
public class Clockwork {

    static final String WARNING = "deadline.warning";
    static final String EXPIRY = "deadline.expiry";

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    Agenda agenda;

    /** Events with the instants from which they count; those that end something end it before others start. */
    public void happened(CaseId id, Regime regime, Map<String, Instant> events) {
        List<CaseDeadline> all = deadlines.of(id);
        all.stream().filter(CaseDeadline::isOpen).forEach(deadline -> endIfMet(deadline, regime, events));
        for (DeadlineRule rule : regime.section(DeadlineRules.class).startedBy(events.keySet())) {
            boolean running =
                    all.stream().anyMatch(one -> one.isOpen() && one.rule().equals(rule.id()));
            if (!running) {
                start(id, rule, regime, events);
            }
        }
    }

    private void endIfMet(CaseDeadline deadline, Regime regime, Map<String, Instant> events) {
        Optional<Instant> met = regime.section(DeadlineRules.class).find(deadline.rule()).stream()
                .flatMap(rule -> rule.until().stream())
                .filter(events::containsKey)
                .map(events::get)
                .min(Comparator.naturalOrder());
        met.ifPresent(at -> {
            deadline.end(at, Remaining.isPast(deadline.dueAt(), at));
            agenda.drop(deadline.id());
        });
    }

    private void start(CaseId id, DeadlineRule rule, Regime regime, Map<String, Instant> events) {
        Publications known = calendars.publications();
        WorkCalendar calendar = calendars.of(regime, known);
        Derivation derivation = calendar.derive(requireNonNull(events.get(rule.from())), rule.within());
        CaseDeadline deadline =
                new CaseDeadline(id, rule.id(), derivation, warnAt(calendar, rule, derivation), ids(known));
        Instant met = rule.until().stream()
                .filter(events::containsKey)
                .map(events::get)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (met != null) {
            deadline.end(met, Remaining.isPast(deadline.dueAt(), met));
        }
        deadlines.add(deadline);
        if (met == null) {
            plan(deadline);
        }
    }

    private static @Nullable Instant warnAt(WorkCalendar calendar, DeadlineRule rule, Derivation derivation) {
        Warning warning = rule.warn();
        return warning == null ? null : calendar.warnAt(derivation, warning);
    }

    /** Nothing is to be done any more: the case is over. */
    public void over(CaseId id, Instant at) {
        for (CaseDeadline deadline : deadlines.of(id)) {
            if (deadline.isOpen()) {
                deadline.drop(at);
                agenda.drop(deadline.id());
            }
        }
    }

    /** The deadline that is due next, one that is overdue before all others; nothing in it if none runs. */
    public Next next(CaseId id) {
        return deadlines.of(id).stream()
                .filter(CaseDeadline::isOpen)
                .min(Comparator.comparing(CaseDeadline::dueAt))
                .map(one -> new Next(one.dueAt(), one.warnAt()))
                .orElse(new Next(null, null));
    }

    /** @param warnAt null if nobody is warned */
    public record Next(@Nullable Instant dueAt, @Nullable Instant warnAt) {}

    /** Derives it anew under the notices known now. @return whether its due time moved */
    boolean rederive(CaseDeadline deadline, Regime regime) {
        DeadlineRule rule =
                regime.section(DeadlineRules.class).find(deadline.rule()).orElseThrow();
        Publications known = calendars.publications();
        WorkCalendar calendar = calendars.of(regime, known);
        Derivation derivation = calendar.derive(deadline.startedAt(), rule.within());
        boolean moved = !derivation.dueAt().toInstant().equals(deadline.dueAt());
        deadline.derived(derivation, warnAt(calendar, rule, derivation), ids(known));
        agenda.drop(deadline.id());
        plan(deadline);
        return moved;
    }

    private void plan(CaseDeadline deadline) {
        Instant warnAt = deadline.warnAt();
        if (warnAt != null && !deadline.isWarned()) {
            agenda.add(WARNING, deadline.id(), warnAt);
        }
        agenda.add(EXPIRY, deadline.id(), deadline.dueAt().plusSeconds(1));
    }

    private static String[] ids(Publications known) {
        return known.all().stream().map(Publication::id).toArray(String[]::new);
    }
}
