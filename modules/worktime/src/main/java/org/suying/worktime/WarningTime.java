package org.suying.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the instant at which a warning is due. */
final class WarningTime {

    private record Run(Instant from, Instant to) {}

    private final WorkCalendar calendar;
    private final WorkingTime working;
    private final Derivation derivation;
    private final Instant due;
    private final List<Run> runs = new ArrayList<>();

    WarningTime(WorkCalendar calendar, Derivation derivation) {
        this.calendar = calendar;
        this.working = new WorkingTime(calendar);
        this.derivation = derivation;
        this.due = derivation.dueAt().toInstant();
        Instant start = derivation.event();
        for (Change change : derivation.changes()) {
            if (change instanceof Change.Pause pause && pause.to().isBefore(due)) {
                runs.add(new Run(start, pause.from()));
                start = pause.to();
            }
        }
        runs.add(new Run(start, due));
    }

    Instant of(Warning warning) {
        Span before = warning.before();
        Instant found = before == null ? atShare(warning.percent()) : before(before);
        Instant earliest = runs.get(runs.size() - 1).from();
        return before != null && found.isBefore(earliest) ? earliest : found;
    }

    private Instant before(Span span) {
        return switch (span.unit()) {
            case WORKING_DAYS -> calendar.openingOf(workingDaysBefore(span.amount()));
            case CALENDAR_DAYS -> calendar.openingOf(calendar.dateOf(due).minusDays(span.amount()));
            case WORKING_HOURS -> working.before(due, Duration.ofHours(span.amount()));
            case CLOCK_HOURS -> due.minus(Duration.ofHours(span.amount()));
        };
    }

    private LocalDate workingDaysBefore(int count) {
        LocalDate date = calendar.dateOf(due);
        for (int left = count; left > 0; ) {
            date = date.minusDays(1);
            left -= calendar.isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    private Instant atShare(int percent) {
        Duration left = runs.stream()
                .map(this::lengthOf)
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(percent)
                .dividedBy(100);
        for (Run run : runs) {
            Duration here = lengthOf(run);
            if (left.compareTo(here) <= 0) {
                return isWorkingTime()
                        ? working.after(run.from(), left)
                        : run.from().plus(left);
            }
            left = left.minus(here);
        }
        return due;
    }

    private Duration lengthOf(Run run) {
        return isWorkingTime() ? working.between(run.from(), run.to()) : Duration.between(run.from(), run.to());
    }

    private boolean isWorkingTime() {
        return derivation.span().unit().isWorkingTime();
    }
}
