package org.suying.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suying.kernel.Refused;

/**
 * A tenant's calendar: the notices, its office hours and the days on which it is closed. Says what a day is, and where a
 * span from an event ends. Every date is one of the tenant's zone.
 */
public record WorkCalendar(Publications publications, OfficeHours hours, List<Closure> closures) {

    private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2150-01-01T00:00:00Z");

    public WorkCalendar {
        closures = List.copyOf(closures);
    }

    public DayKind kindOf(LocalDate date) {
        DayKind ordered = orderedKind(date);
        boolean open = ordered != DayKind.WEEKEND && ordered != DayKind.HOLIDAY;
        return open && closureOn(date).isPresent() ? DayKind.CLOSED : ordered;
    }

    private DayKind orderedKind(LocalDate date) {
        Optional<Publication> notice = publications.of(date);
        if (notice.isEmpty()) {
            return DayKind.UNKNOWN;
        }
        Optional<Publication.Day> day = notice.get().on(date);
        if (day.isPresent() && day.get().off()) {
            return DayKind.HOLIDAY;
        }
        if (hours.worksOn(date.getDayOfWeek())) {
            return DayKind.WORKING;
        }
        return day.isPresent() ? DayKind.MAKE_UP : DayKind.WEEKEND;
    }

    private Optional<Closure> closureOn(LocalDate date) {
        return closures.stream().filter(closure -> closure.includes(date)).findFirst();
    }

    /** Whether it is worked on: an unknown day as in an ordinary week. */
    public boolean isWorkingDay(LocalDate date) {
        return switch (kindOf(date)) {
            case WORKING, MAKE_UP -> true;
            case WEEKEND, HOLIDAY, CLOSED -> false;
            case UNKNOWN -> hours.worksOn(date.getDayOfWeek());
        };
    }

    /** What makes the day what it is. */
    public Why why(LocalDate date) {
        return switch (kindOf(date)) {
            case WORKING -> Why.of(publications.isSettled(date) ? "working" : "unsettled");
            case WEEKEND -> Why.of("weekend");
            case HOLIDAY -> Why.of("holiday", nameOf(date));
            case MAKE_UP -> Why.of("make-up", nameOf(date));
            case CLOSED -> Why.of("closed", closureOn(date).orElseThrow().reason());
            case UNKNOWN -> Why.of(isWorkingDay(date) ? "unknown" : "unknown-weekend");
        };
    }

    private String nameOf(LocalDate date) {
        return publications.of(date).orElseThrow().on(date).orElseThrow().name();
    }

    /** That day if it is worked on, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many working days come after the first day, up to the last one and with it; 0 if it is not later. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** The last included instant of that day: where the tenant closes, or 23:59:59. */
    public OffsetDateTime closeOf(LocalDate date) {
        List<Session> sessions = sessionsOn(date);
        boolean office = hours.dayEnd() == OfficeHours.DayEnd.CLOSE_OF_OFFICE && !sessions.isEmpty();
        LocalTime close = office ? sessions.get(sessions.size() - 1).closes() : LocalTime.MIDNIGHT;
        return date.atTime(close.equals(LocalTime.MIDNIGHT) ? LocalTime.of(23, 59, 59) : close)
                .atZone(hours.zone())
                .toOffsetDateTime();
    }

    /** The first instant of that day's office hours; of the day itself if it has none. */
    public Instant openingOf(LocalDate date) {
        return sessionsOn(date).stream()
                .findFirst()
                .map(first -> first.opensOn(date, hours.zone()))
                .orElseGet(() -> date.atStartOfDay(hours.zone()).toInstant());
    }

    List<Session> sessionsOn(LocalDate date) {
        return isWorkingDay(date) ? hours.sessionsOn(date.getDayOfWeek()) : List.of();
    }

    /** The tenant's date at that instant. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, hours.zone());
    }

    /** The day on which what happens at that instant counts as received: that day, unless a cut-off rule says later. */
    public LocalDate receiptOf(Instant event) {
        LocalDate date = dateOf(event);
        LocalTime cutOff = hours.cutOff();
        if (cutOff == null) {
            return date;
        }
        LocalTime time = LocalTime.ofInstant(event, hours.zone()).truncatedTo(ChronoUnit.SECONDS);
        return isWorkingDay(date) && !time.isAfter(cutOff) ? date : workingDayFrom(date.plusDays(1));
    }

    /**
     * Where the span ends that the event starts.
     *
     * @throws Refused if the event lies before 1950 or after 2149
     */
    public Derivation derive(Instant event, Span span) {
        return derive(event, span, List.of());
    }

    /** The same, moved by extensions and pauses in their order. */
    public Derivation derive(Instant event, Span span, List<Change> changes) {
        if (event.isBefore(EARLIEST) || !event.isBefore(LATEST)) {
            throw new Refused(WorktimeRefusal.MOMENT_OUT_OF_RANGE);
        }
        return new Count(this, event, span).through(changes);
    }

    /** Counted on from the due time: its day is not counted again. */
    public Derivation extend(Derivation earlier, Span by) {
        return changed(earlier, new Change.Extension(by));
    }

    /** What is left when the clock stops, counted on from where it goes on; see {@link Change.Pause}. */
    public Derivation resume(Derivation earlier, Instant stopped, Instant resumed) {
        return changed(earlier, new Change.Pause(stopped, resumed));
    }

    private Derivation changed(Derivation earlier, Change change) {
        return derive(
                earlier.event(),
                earlier.span(),
                Stream.concat(earlier.changes().stream(), Stream.of(change)).toList());
    }

    /**
     * When the warning is due. A span of days before: the opening of the day that lies so many (working) days before the
     * due day. A span of hours before: so many clock or office hours before the due time. A share: when so much of the
     * time from event to due time has passed, pauses left out, in office hours where the deadline counts working time,
     * else on the wall clock. Never before the event or the end of the last pause, never after the due time.
     */
    public Instant warnAt(Derivation derivation, Warning warning) {
        return new WarningTime(this, derivation).of(warning);
    }

    /** How much is left at that instant until the due time, or how far it has passed. */
    public Remaining remaining(Instant now, OffsetDateTime dueAt, SpanUnit unit) {
        return Remaining.of(this, now, dueAt, unit);
    }
}
