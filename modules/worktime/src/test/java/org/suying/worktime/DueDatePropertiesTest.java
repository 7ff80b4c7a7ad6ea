package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.worktime.World.CALENDAR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.suying.worktime.Derivation.Step;

/** Starts over the known years, their edges and a year that is not known. */
class DueDatePropertiesTest {

    private static final int TRIES = 30_000;
    private static final long FIRST = Instant.parse("2023-11-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2027-06-01T00:00:00Z").getEpochSecond();

    @Property(tries = TRIES)
    @Label("C-03 who starts later is never due earlier")
    void isMonotone(
            @ForAll("starts") Instant start, @ForAll @IntRange(max = 500_000) int later, @ForAll("spans") Span span) {
        var one = CALENDAR.derive(start, span).dueAt();
        var other = CALENDAR.derive(start.plusSeconds(later), span).dueAt();

        assertThat(other).isAfterOrEqualTo(one);
    }

    @Property(tries = TRIES)
    @Label("C-03 a working day or an hour more is due later; a calendar day more is never due earlier")
    void growsWithTheSpan(@ForAll("starts") Instant start, @ForAll("spans") Span span) {
        var one = CALENDAR.derive(start, span).dueAt();
        var more =
                CALENDAR.derive(start, new Span(span.amount() + 1, span.unit())).dueAt();

        if (span.unit() == SpanUnit.CALENDAR_DAYS) {
            assertThat(more).isAfterOrEqualTo(one);
        } else {
            assertThat(more).isAfter(one);
        }
    }

    @Property(tries = TRIES)
    @Label("C-03 the last day is never a rest day")
    void endsOnAWorkingDay(@ForAll("starts") Instant start, @ForAll("spans") Span span) {
        var due = CALENDAR.derive(start, span).dueAt().toLocalDate();

        assertThat(span.unit() == SpanUnit.CLOCK_HOURS || CALENDAR.isWorkingDay(due))
                .isTrue();
    }

    @Property(tries = TRIES)
    @Label("C-03 the start day is never counted, and exactly as many days are as the span says")
    void countsEachDayOnce(@ForAll("starts") Instant start, @ForAll("daySpans") Span span) {
        List<Step> counted = CALENDAR.derive(start, span).steps().stream()
                .filter(Step::counted)
                .toList();

        assertThat(counted).hasSize(span.amount());
        assertThat(counted.get(0).date()).isAfter(CALENDAR.dateOf(start));
        assertThat(counted)
                .allMatch(step -> span.unit() == SpanUnit.CALENDAR_DAYS || CALENDAR.isWorkingDay(step.date()));
    }

    @Property(tries = 10_000)
    @Label("a pause never makes it due earlier, and none at all moves nothing")
    void isNeverShortenedByAPause(
            @ForAll("starts") Instant start,
            @ForAll("spans") Span span,
            @ForAll @IntRange(max = 2_000_000) int until,
            @ForAll @IntRange(max = 2_000_000) int lasting) {
        var derivation = CALENDAR.derive(start, span);
        Instant stopped = start.plusSeconds(until);

        assertThat(CALENDAR.resume(derivation, stopped, stopped).dueAt()).isEqualTo(derivation.dueAt());
        assertThat(CALENDAR.resume(derivation, stopped, stopped.plusSeconds(lasting))
                        .dueAt())
                .isAfterOrEqualTo(derivation.dueAt());
    }

    @Property(tries = 10_000)
    @Label("a warning lies between the event and the due time")
    void warnsInTime(@ForAll("starts") Instant start, @ForAll("spans") Span span, @ForAll("warnings") Warning warning) {
        var derivation = CALENDAR.derive(start, span);

        assertThat(CALENDAR.warnAt(derivation, warning))
                .isBetween(start, derivation.dueAt().toInstant().plus(Duration.ofSeconds(1)));
    }

    @Property(tries = 2_000)
    @Label("R-05 the zone of the machine changes nothing")
    void doesNotDependOnTheMachine(@ForAll("starts") Instant start, @ForAll("spans") Span span) {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            var there = CALENDAR.derive(start, span);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(CALENDAR.derive(start, span)).isEqualTo(there);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Span> spans() {
        return spansOf(SpanUnit.values());
    }

    @Provide
    Arbitrary<Span> daySpans() {
        return spansOf(SpanUnit.WORKING_DAYS, SpanUnit.CALENDAR_DAYS);
    }

    @Provide
    Arbitrary<Warning> warnings() {
        return Arbitraries.oneOf(
                spans().map(Warning::before),
                Arbitraries.integers().between(1, 99).map(Warning::atPercent));
    }

    private static Arbitrary<Span> spansOf(SpanUnit... units) {
        return Arbitraries.of(units)
                .flatMap(unit -> Arbitraries.integers().between(1, 40).map(amount -> new Span(amount, unit)));
    }
}
