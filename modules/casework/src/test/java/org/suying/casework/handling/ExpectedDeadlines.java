package org.suying.casework.handling;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.suying.casework.handling.Book.Dl;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.model.CaseDeadline.Status;

/**
 * Which deadlines a case must have: each starts at its event unless one of its rule is open, ends at the first event that
 * meets it, stands still between the events of its pause unless its time has passed, and none outlives the case.
 */
final class ExpectedDeadlines {

    /** One deadline as it must be; its due time is worked out for clock hours, and believed for the rest. */
    static final class Run {

        final Dl rule;
        final Instant start;
        Instant due;

        @Nullable Instant stopped;

        @Nullable Instant ended;

        Status status = Status.RUNNING;
        int extended;

        Run(Dl rule, Instant start) {
            this.rule = rule;
            this.start = start;
            this.due = rule.within().matches("\\d+h") ? start.plus(hours(rule)) : Instant.MIN;
        }

        boolean isOpen() {
            return ended == null;
        }

        boolean runs() {
            return isOpen() && stopped == null;
        }

        /** A due second is included whole. */
        boolean isPast(Instant at) {
            return at.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
        }

        boolean isByHand() {
            return rule.within().matches("\\d+h");
        }

        @Override
        public String toString() {
            return rule + " from " + start;
        }

        private void end(Instant at) {
            Instant counted = stopped;
            status = isPast(counted == null ? at : counted) ? Status.MISSED : Status.MET;
            ended = at;
        }
    }

    private final Book book;
    private final List<Run> runs = new ArrayList<>();
    /** Those of whose due times the clock has not spoken yet, which end at once. */
    private final List<Runnable> later = new ArrayList<>();

    ExpectedDeadlines(Book book) {
        this.book = book;
    }

    static Duration hours(Dl rule) {
        return Duration.ofHours(
                Integer.parseInt(rule.within().substring(0, rule.within().length() - 1)));
    }

    List<Run> runs() {
        return runs;
    }

    boolean isOverdue(Instant now) {
        return runs.stream().anyMatch(one -> one.runs() && one.isPast(now));
    }

    void happen(Map<String, Instant> events) {
        for (Run run : runs.stream().filter(Run::isOpen).toList()) {
            Instant met = first(run.rule.until(), events);
            if (met == null) {
                turn(run, events);
            } else {
                run.end(met);
            }
        }
        for (Dl rule : book.deadlines()) {
            Instant at = events.get(rule.from());
            if (at != null && runs.stream().noneMatch(one -> one.isOpen() && one.rule == rule)) {
                start(new Run(rule, at), events);
            }
        }
    }

    private void start(Run run, Map<String, Instant> events) {
        runs.add(run);
        Set<String> others = new TreeSet<>(run.rule.until());
        others.remove(run.rule.from());
        Instant met = first(others, events);
        if (met != null) {
            run.ended = met;
            later.add(() -> run.end(met));
        }
    }

    private static void turn(Run run, Map<String, Instant> events) {
        Instant stopped = run.stopped;
        Instant stops = first(run.rule.stops(), events);
        Instant goesOn = first(run.rule.goesOn(), events);
        if (stopped == null && stops != null && !run.isPast(stops)) {
            run.stopped = stops;
        } else if (stopped != null && goesOn != null) {
            run.stopped = null;
            run.due = run.isByHand() ? run.due.plus(Duration.between(stopped, goesOn)) : Instant.MIN;
        }
    }

    private static @Nullable Instant first(Collection<String> wanted, Map<String, Instant> events) {
        Instant first = null;
        for (String one : wanted) {
            Instant at = events.get(one);
            first = first == null || at != null && at.isBefore(first) ? at : first;
        }
        return first;
    }

    void extend(Run run) {
        run.extended++;
        run.due = run.isByHand() ? run.due.plus(hours(run.rule)) : Instant.MIN;
    }

    void over(Instant now) {
        runs.stream()
                .filter(Run::isOpen)
                .forEach(run -> later.add(() -> {
                    run.status = run.runs() && run.isPast(now) ? Status.MISSED : Status.VOID;
                    run.ended = now;
                }));
    }

    /** Compares them one by one with those that the case has. @param looked until when the agenda has looked at them */
    void check(List<CaseDeadline> all, Instant looked) {
        same("number of deadlines", runs.size(), all.size(), runs);
        for (int i = 0; i < all.size(); i++) {
            Run run = runs.get(i);
            CaseDeadline one = all.get(i);
            same("rule", run.rule.id(), one.rule(), run);
            same("start", run.start, one.startedAt(), run);
            run.due = run.due.equals(Instant.MIN) ? one.dueAt() : run.due;
        }
        later.forEach(Runnable::run);
        later.clear();
        for (int i = 0; i < all.size(); i++) {
            check(runs.get(i), all.get(i), looked);
        }
    }

    private static void check(Run run, CaseDeadline one, Instant looked) {
        Status status = run.status;
        if (run.isOpen()) {
            status = run.stopped != null ? Status.PAUSED : run.isPast(looked) ? Status.OVERDUE : Status.RUNNING;
            same("stop", run.stopped, one.pausedAt(), run);
        }
        same("end", run.ended, one.endedAt(), run);
        same("due time", run.due, one.dueAt(), run);
        same("status", status, one.status(), run);
    }

    /** Asked very often, so that it costs little. */
    private static void same(String what, @Nullable Object wanted, @Nullable Object is, Object of) {
        if (!Objects.equals(wanted, is)) {
            throw new AssertionError("%s should be %s, is %s, of %s".formatted(what, wanted, is, of));
        }
    }
}
