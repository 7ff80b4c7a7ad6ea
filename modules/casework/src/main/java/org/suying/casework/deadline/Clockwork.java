package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Agenda;
import org.suying.casework.CaseId;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Faults;
import org.suying.regime.Regime;
import org.suying.regime.Text;
import org.suying.worktime.Remaining;
import org.suying.worktime.Span;
import org.suying.worktime.WorkCalendar;

/**
 * Keeps the deadlines of a case as its events happen, and puts their warning and expiry on the agenda. Whoever calls
 * holds the case.
 */
@ApplicationScoped
public class Clockwork {

    static final String WARNING = "deadline.warning";
    static final String EXPIRY = "deadline.expiry";
    static final String ESCALATION = "deadline.escalation";

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    Agenda agenda;

    /** The first events of a case that has just been opened: it has no deadlines yet. */
    public void begin(CaseId id, Regime regime, Map<String, Instant> events) {
        List<CaseDeadline> first = clock(id, regime, List.of()).happened(events);
        deadlines.begin(id, first);
        plan(first, regime);
    }

    /** Events with the instants from which they count; those that end something end it before others start. */
    public void happened(CaseId id, Regime regime, Map<String, Instant> events) {
        keep(clock(id, regime, deadlines.of(id)).happened(events), regime);
    }

    /** The same, where a day may have been set for what begins. @param values what was written into the case */
    public void happened(CaseId id, Regime regime, Map<String, Instant> events, Map<String, Object> values) {
        keep(clock(id, regime, deadlines.of(id)).happened(events, values), regime);
    }

    /** Nothing is to be done any more: the case is over. */
    public void over(CaseId id, Regime regime, Instant at) {
        keep(clock(id, regime, deadlines.of(id)).over(at), regime);
    }

    /** What was over at that instant goes on, counted under the notices known now. */
    public void resumed(CaseId id, Regime regime, Instant overAt, Instant now) {
        List<CaseDeadline> dropped = deadlines.of(id).stream()
                .filter(one -> overAt.equals(one.endedAt()) && one.status() != CaseDeadline.Status.MET)
                .toList();
        dropped.forEach(CaseDeadline::goOn);
        CaseClock clock = clock(id, regime, dropped);
        dropped.stream().filter(one -> !one.isPaused()).forEach(one -> clock.rederive(one, now));
        keep(dropped, regime);
    }

    /** Derives it anew under the notices known now. @return whether its due time moved */
    boolean rederive(CaseDeadline deadline, Regime regime, Instant now) {
        boolean moved = clock(deadline.caseId(), regime, List.of(deadline)).rederive(deadline, now);
        keep(List.of(deadline), regime);
        return moved;
    }

    void extend(CaseDeadline deadline, Span by, Regime regime, Instant now) {
        clock(deadline.caseId(), regime, List.of(deadline)).extend(deadline, by, now);
        keep(List.of(deadline), regime);
    }

    private CaseClock clock(CaseId id, Regime regime, Collection<CaseDeadline> all) {
        return new CaseClock(id, regime.section(DeadlineRules.class), calendars.now(regime), all);
    }

    private void keep(List<CaseDeadline> changed, Regime regime) {
        List<CaseDeadline> planned = changed.stream().filter(deadlines::isKept).toList();
        changed.forEach(deadlines::add);
        planned.forEach(deadline -> agenda.drop(deadline.id()));
        plan(changed, regime);
    }

    private void plan(List<CaseDeadline> changed, Regime regime) {
        agenda.addAll(changed.stream()
                .filter(one -> one.isOpen() && !one.isPaused())
                .flatMap(one -> plan(one, regime))
                .toList());
    }

    private Stream<Agenda.Entry> plan(CaseDeadline deadline, Regime regime) {
        List<Agenda.Entry> entries = new ArrayList<>();
        Instant warnAt = deadline.warnAt();
        if (warnAt != null && !deadline.isWarned()) {
            entries.add(new Agenda.Entry(WARNING, deadline.id(), warnAt));
        }
        entries.add(new Agenda.Entry(EXPIRY, deadline.id(), Remaining.pastFrom(deadline.dueAt())));
        escalateAt(deadline, regime).ifPresent(at -> entries.add(new Agenda.Entry(ESCALATION, deadline.id(), at)));
        return entries.stream();
    }

    private Optional<Instant> escalateAt(CaseDeadline deadline, Regime regime) {
        return regime.section(DeadlineRules.class)
                .find(deadline.rule())
                .map(DeadlineRule::escalate)
                .map(span -> calendars.now(regime).derive(deadline.dueAt(), span))
                .map(after -> Remaining.pastFrom(after.dueAt().toInstant()));
    }

    /** The deadlines of a rule that are open. */
    public long open(CaseId id, String rule) {
        return deadlines.of(id).stream()
                .filter(one -> one.isOpen() && one.rule().equals(rule))
                .count();
    }

    /** Whether a deadline of a rule is open and its time has passed. */
    public boolean isPassed(CaseId id, String rule, Instant now) {
        return deadlines.of(id).stream().anyMatch(one -> one.rule().equals(rule) && isPassed(one, now));
    }

    /** The deadline that would be met by an action after its time, where its rule refuses what is late. */
    public Optional<TooLate> tooLate(CaseId id, Regime regime, Action action, Instant now) {
        Set<String> events = action.events(Set.of(), now).keySet();
        List<DeadlineRule> refusing = regime.section(DeadlineRules.class).byId().values().stream()
                .filter(rule -> rule.late() == DeadlineRule.Late.REFUSED)
                .filter(rule -> rule.until().stream().anyMatch(events::contains))
                .toList();
        if (refusing.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = regime.section(TenantCalendar.class).hours().zone();
        return deadlines.of(id).stream()
                .filter(one -> isPassed(one, now))
                .flatMap(one -> refusing.stream()
                        .filter(rule -> rule.id().equals(one.rule()))
                        .map(rule -> new TooLate(
                                rule.text(), one.dueAt().atZone(zone).toOffsetDateTime())))
                .findFirst();
    }

    private static boolean isPassed(CaseDeadline one, Instant now) {
        return one.isOpen() && !one.isPaused() && Remaining.isPast(one.dueAt(), now);
    }

    /** What should have been done by when. */
    public record TooLate(Text text, OffsetDateTime dueAt) {}

    /** Finds days that are set and cannot be the end of what they are set for. @param values what is being written */
    public void check(Regime regime, Map<String, Object> values, Instant now, Faults faults) {
        List<DeadlineRule> set = regime.section(DeadlineRules.class).byId().values().stream()
                .filter(rule -> rule.day(values) != null)
                .toList();
        if (!set.isEmpty()) {
            WorkCalendar calendar = calendars.now(regime);
            set.forEach(rule -> DayCheck.check(rule, calendar, values, now, faults));
        }
    }

    /** How the deadlines of a case stand at that moment. */
    public Outlook outlook(CaseId id, Regime regime, Instant now) {
        DeadlineRules rules = regime.section(DeadlineRules.class);
        Workflow workflow = regime.section(Workflow.class);
        List<CaseDeadline> running = deadlines.of(id).stream()
                .filter(one -> one.isOpen() && !one.isPaused())
                .filter(one -> !rules.isComplainants(one.rule(), workflow))
                .sorted(Comparator.comparing(CaseDeadline::dueAt))
                .toList();
        CaseDeadline next = running.isEmpty() ? null : running.get(0);
        return new Outlook(
                next == null ? null : next.dueAt(),
                next == null ? null : next.warnAt(),
                next != null && Remaining.isPast(next.dueAt(), now),
                running.stream().anyMatch(one -> one.asked() != null));
    }

    /**
     * @param dueAt of the one that is due next, one that is overdue before all others; null if none runs, or all stand still
     * @param warnAt null if nobody is warned
     * @param overdue whether the time of one has passed
     * @param asked whether more time was asked for
     */
    public record Outlook(@Nullable Instant dueAt, @Nullable Instant warnAt, boolean overdue, boolean asked) {}
}
