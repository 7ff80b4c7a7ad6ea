package org.suying.casework.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.model.CaseDeadline;
import org.suying.worktime.Derivation;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;
import org.suying.worktime.Remaining;
import org.suying.worktime.Span;
import org.suying.worktime.Warning;
import org.suying.worktime.WorkCalendar;

/**
 * The deadlines of one case under its rules: which end and which start when something happens. Every event is taken for
 * what it is: one that both ends and starts a rule ends the deadline that runs and starts the next. Stores nothing.
 */
final class CaseClock {

    private final CaseId id;
    private final DeadlineRules rules;
    private final WorkCalendar calendar;
    private final List<CaseDeadline> all;

    /** @param all the deadlines that the case has had so far */
    CaseClock(CaseId id, DeadlineRules rules, WorkCalendar calendar, Collection<CaseDeadline> all) {
        this.id = id;
        this.rules = rules;
        this.calendar = calendar;
        this.all = new ArrayList<>(all);
    }

    /** All of them, those that have just started among them. */
    List<CaseDeadline> all() {
        return List.copyOf(all);
    }

    /**
     * @param events with the instants from which they count
     * @return the deadlines that ended, those that started, and those that did both at once
     */
    List<CaseDeadline> happened(Map<String, Instant> events) {
        return happened(events, Map.of());
    }

    /** @param values what was written into the case, where a day may have been set */
    List<CaseDeadline> happened(Map<String, Instant> events, Map<String, Object> values) {
        List<CaseDeadline> changed = new ArrayList<>();
        open().forEach(deadline -> rules.find(deadline.rule())
                .flatMap(rule -> firstOf(rule.until(), events))
                .ifPresent(at -> {
                    deadline.end(at);
                    changed.add(deadline);
                }));
        open().forEach(deadline -> rules.find(deadline.rule())
                .map(DeadlineRule::pause)
                .flatMap(pause -> firstOf(deadline.isPaused() ? pause.until() : pause.from(), events))
                .filter(at -> turn(deadline, at))
                .ifPresent(at -> changed.add(deadline)));
        for (DeadlineRule rule : rules.startedBy(events.keySet())) {
            if (open().stream().noneMatch(one -> one.rule().equals(rule.id()))) {
                changed.add(start(rule, events, values));
            }
        }
        return changed;
    }

    /** One that runs stands still, one that stands still goes on. @return false for one whose time has passed, which nothing stops */
    private boolean turn(CaseDeadline deadline, Instant at) {
        Instant stopped = deadline.pausedAt();
        if (stopped == null) {
            boolean runs = !Remaining.isPast(deadline.dueAt(), at);
            if (runs) {
                deadline.pause(at);
            }
            return runs;
        }
        Derivation derivation = calendar.resume(anew(deadline), stopped, at);
        deadline.resume(derivation, warnAt(rule(deadline), derivation), known(), at);
        return true;
    }

    /** One of them gets more time, counted on from its due time. */
    void extend(CaseDeadline deadline, Span by, Instant now) {
        Derivation derivation = calendar.extend(anew(deadline), by);
        deadline.extend(derivation, warnAt(rule(deadline), derivation), known(), now);
    }

    private CaseDeadline start(DeadlineRule rule, Map<String, Instant> events, Map<String, Object> values) {
        Instant from = requireNonNull(events.get(rule.from()));
        Derivation derivation =
                calendar.derive(from, until(from, rule.day(values)).orElse(rule.within()));
        CaseDeadline deadline = new CaseDeadline(id, rule.id(), derivation, warnAt(rule, derivation), known());
        Set<String> others = new HashSet<>(rule.until());
        others.remove(rule.from());
        firstOf(others, events).ifPresent(deadline::end);
        all.add(deadline);
        return deadline;
    }

    /** The days of the calendar up to the day that was set; empty if none was, or it does not lie after. */
    private Optional<Span> until(Instant from, @Nullable LocalDate day) {
        long days = day == null ? 0 : ChronoUnit.DAYS.between(calendar.receiptOf(from), day);
        return days > 0 && days < 10_000 ? Optional.of(Span.calendarDays((int) days)) : Optional.empty();
    }

    private static Optional<Instant> firstOf(Set<String> wanted, Map<String, Instant> events) {
        return wanted.stream()
                .filter(events::containsKey)
                .map(event -> requireNonNull(events.get(event)))
                .min(Comparator.naturalOrder());
    }

    /** Nothing is to be done any more: the case is over. @return the deadlines that this ends */
    List<CaseDeadline> over(Instant at) {
        List<CaseDeadline> open = open();
        open.forEach(deadline -> deadline.drop(at));
        return open;
    }

    /** Derives one anew under the calendar's notices. @return whether its due time moved */
    boolean rederive(CaseDeadline deadline, Instant now) {
        Instant before = deadline.dueAt();
        Derivation derivation = anew(deadline);
        deadline.derivedAnew(derivation, warnAt(rule(deadline), derivation), known(), now);
        return !before.equals(deadline.dueAt());
    }

    private DeadlineRule rule(CaseDeadline deadline) {
        return rules.find(deadline.rule()).orElseThrow();
    }

    /** What its due time would be under the calendar's notices. */
    Derivation anew(CaseDeadline deadline) {
        return calendar.derive(deadline.startedAt(), Span.parse(deadline.span()).orElseThrow(), deadline.changes());
    }

    private List<CaseDeadline> open() {
        return all.stream().filter(CaseDeadline::isOpen).toList();
    }

    private @Nullable Instant warnAt(DeadlineRule rule, Derivation derivation) {
        Warning warning = rule.warn();
        return warning == null ? null : calendar.warnAt(derivation, warning);
    }

    private String[] known() {
        return ids(calendar.publications());
    }

    static String[] ids(Publications known) {
        return known.all().stream().map(Publication::id).toArray(String[]::new);
    }
}
