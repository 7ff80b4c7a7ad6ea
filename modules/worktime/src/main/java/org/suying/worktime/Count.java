package org.suying.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suying.worktime.Derivation.Part;
import org.suying.worktime.Derivation.Step;

/**
 * Counts one span from its event, day by day, through its extensions and pauses, and remembers the way. What is still to
 * be counted in days is a list of turns; a pause takes those back that lie after it, and gives them out again later.
 */
final class Count {

    /** The how manieth day of the period, or of the extension. */
    private record Turn(Part part, int nth) {}

    private final WorkCalendar calendar;
    private final Instant event;
    private final Span span;
    private final TreeMap<LocalDate, Step> steps = new TreeMap<>();
    private final Set<LocalDate> reliedOn = new HashSet<>();
    private final WorkingTime working;
    private SpanUnit unit;
    private OffsetDateTime due;

    Count(WorkCalendar calendar, Instant event, Span span) {
        this.calendar = calendar;
        this.working = new WorkingTime(calendar);
        this.event = event;
        this.span = span;
        this.unit = span.unit();
        this.due = unit.isDays()
                ? countDays(dayOfReceipt(), turns(span, Part.PERIOD))
                : countHours(event, Duration.ofHours(span.amount()), Part.PERIOD);
    }

    Derivation through(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.Pause pause) {
                pause(pause);
            } else if (change instanceof Change.Extension extension) {
                extend(extension.by());
            }
        }
        boolean provisional = !reliedOn.stream().allMatch(calendar.publications()::isSettled);
        return new Derivation(event, span, changes, due, provisional, notices(), List.copyOf(steps.values()));
    }

    private List<Publication> notices() {
        Set<Publication> behind = reliedOn.stream()
                .flatMap(date -> calendar.publications().of(date).stream())
                .collect(Collectors.toSet());
        return calendar.publications().all().stream().filter(behind::contains).toList();
    }

    private void extend(Span by) {
        unit = by.unit();
        due = unit.isDays()
                ? countDays(due.toLocalDate(), turns(by, Part.EXTENSION))
                : countHours(due.toInstant(), Duration.ofHours(by.amount()), Part.EXTENSION);
    }

    private void pause(Change.Pause pause) {
        if (Remaining.isPast(due.toInstant(), pause.from())) {
            return;
        }
        LocalDate stopped = calendar.dateOf(pause.from());
        LocalDate resumed = calendar.dateOf(pause.to());
        List<Turn> turnsLeft = steps.tailMap(stopped, false).values().stream()
                .filter(step -> step.nth() > 0)
                .map(step -> new Turn(step.part(), step.nth()))
                .toList();
        Duration timeLeft = unit == SpanUnit.WORKING_HOURS
                ? working.between(pause.from(), due.toInstant())
                : Duration.between(pause.from(), due.toInstant());
        steps.tailMap(stopped, false).clear();
        reliedOn.removeIf(date -> date.isAfter(stopped));
        stopped.datesUntil(resumed).forEach(before -> mark(before.plusDays(1), false, 0, Part.PAUSE, Why.of("pause")));
        due = unit.isDays() ? countDays(resumed, turnsLeft) : countHours(pause.to(), timeLeft, Part.PERIOD);
    }

    private static List<Turn> turns(Span span, Part part) {
        return IntStream.rangeClosed(1, span.amount())
                .mapToObj(nth -> new Turn(part, nth))
                .toList();
    }

    /** The day of the event; under a cut-off rule, the working day on which the event counts as having happened. */
    private LocalDate dayOfReceipt() {
        LocalDate happened = calendar.dateOf(event);
        LocalDate received = calendar.receiptOf(event);
        mark(happened, false, 0, Part.EVENT, Why.of("event"));
        if (calendar.hours().cutOff() != null) {
            rely(happened);
        }
        happened.datesUntil(received).map(before -> before.plusDays(1)).forEach(day -> {
            rely(day);
            skip(day, Part.EVENT);
        });
        if (!received.equals(happened)) {
            mark(received, false, 0, Part.EVENT, Why.of("received"));
        }
        return received;
    }

    private OffsetDateTime countDays(LocalDate from, List<Turn> turns) {
        LocalDate last = from;
        for (Turn turn : turns) {
            last = last.plusDays(1);
            while (unit == SpanUnit.WORKING_DAYS && !isWorked(last)) {
                skip(last, turn.part());
                last = last.plusDays(1);
            }
            mark(last, true, turn.nth(), turn.part(), calendar.why(last));
        }
        return calendar.closeOf(rolled(last));
    }

    /** A last day that is a rest day gives way to the next working day. */
    private LocalDate rolled(LocalDate last) {
        LocalDate day = last;
        while (!isWorked(day)) {
            day = day.plusDays(1);
            skip(day, Part.ROLLED);
        }
        if (!day.equals(last)) {
            mark(day, false, 0, Part.ROLLED, Why.of("rolled"));
        }
        return day;
    }

    private OffsetDateTime countHours(Instant start, Duration time, Part part) {
        boolean office = unit == SpanUnit.WORKING_HOURS;
        Instant end = (office ? working.after(start, time) : start.plus(time)).truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime at = end.atZone(calendar.hours().zone()).toOffsetDateTime();
        if (office && at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            at = at.minusSeconds(1);
        }
        calendar.dateOf(start).datesUntil(at.toLocalDate().plusDays(1)).forEach(date -> {
            if (office) {
                markOfficeHours(date, start, end, part);
            } else {
                mark(date, true, 0, part, Why.of("clock"));
            }
        });
        return at;
    }

    private void markOfficeHours(LocalDate date, Instant start, Instant end, Part part) {
        boolean some = !working.within(date, start, end).isZero();
        boolean outside = isWorked(date) && !some;
        mark(date, some, 0, part, outside ? Why.of("outside-hours") : calendar.why(date));
    }

    private boolean isWorked(LocalDate date) {
        rely(date);
        return calendar.isWorkingDay(date);
    }

    private void rely(LocalDate date) {
        reliedOn.add(date);
    }

    private void skip(LocalDate date, Part part) {
        mark(date, false, 0, part, calendar.why(date));
    }

    private void mark(LocalDate date, boolean counted, int nth, Part part, Why why) {
        Step step = new Step(date, calendar.kindOf(date), counted, nth, part, why);
        steps.merge(date, step, (before, now) -> before.counted() ? before : now);
    }
}
