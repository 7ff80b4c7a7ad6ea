package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.worktime.World.CALENDAR;
import static org.suying.worktime.World.at;
import static org.suying.worktime.World.span;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.worktime.Derivation.Part;
import org.suying.worktime.Derivation.Step;

@DisplayName("B-03 extensions and pauses")
class ChangeTest {

    /** Due on Monday 28 September: 18, 20, 21, 22, 23, 24 and 28 are counted. */
    final Derivation sevenDays = CALENDAR.derive(at("2026-09-17T10:12:00"), span("7wd"));

    @Nested
    @DisplayName("an extension")
    class Extending {

        @Test
        @DisplayName("R12-06 counts on from the due day, over National Day")
        void countsOn() {
            var extended = CALENDAR.extend(sevenDays, span("3wd"));

            assertThat(extended.dueAt()).hasToString("2026-10-08T17:30+08:00");
            assertThat(extended.steps())
                    .filteredOn(step -> step.part() == Part.EXTENSION && step.counted())
                    .extracting(Step::nth)
                    .containsExactly(1, 2, 3);
        }

        @Test
        @DisplayName("in calendar days rolls on like the period itself")
        void rolls() {
            var month = CALENDAR.derive(at("2026-03-02T10:00:00"), span("30d"));

            assertThat(CALENDAR.extend(month, span("10d")).dueAt()).hasToString("2026-04-13T17:30+08:00");
        }

        @Test
        @DisplayName("in hours runs on from the due time")
        void runsOn() {
            assertThat(CALENDAR.extend(sevenDays, span("24h")).dueAt()).hasToString("2026-09-29T17:30+08:00");
            assertThat(CALENDAR.extend(sevenDays, span("4wh")).dueAt()).hasToString("2026-09-29T14:30+08:00");
        }
    }

    @Nested
    @DisplayName("a pause")
    class Pausing {

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @DisplayName("carries the days left over; the day it begins counts, the day it ends does not")
        @CsvSource({
            "2026-09-22T15:00:00, 2026-09-24T09:00:00, 2026-09-30",
            "2026-09-22T09:00:00, 2026-09-22T17:00:00, 2026-09-28",
            "2026-09-17T11:00:00, 2026-09-18T09:00:00, 2026-09-29",
            "2026-09-28T10:00:00, 2026-10-09T09:00:00, 2026-10-09",
            "2026-09-28T10:00:00, 2026-10-04T09:00:00, 2026-10-08",
            "2026-09-28T17:30:01, 2026-10-09T09:00:00, 2026-09-28",
        })
        void carriesDaysOver(String stopped, String resumed, String dueOn) {
            assertThat(CALENDAR.resume(sevenDays, at(stopped), at(resumed)).dueAt())
                    .hasToString(dueOn + "T17:30+08:00");
        }

        @Test
        @DisplayName("leaves its days on the way, and the count goes on behind it")
        void leavesItsDays() {
            var resumed = CALENDAR.resume(sevenDays, at("2026-09-22T15:00:00"), at("2026-09-24T09:00:00"));

            assertThat(resumed.steps())
                    .filteredOn(step -> step.part() == Part.PAUSE)
                    .extracting(step -> step.date().toString())
                    .containsExactly("2026-09-23", "2026-09-24");
            assertThat(resumed.steps())
                    .filteredOn(Step::counted)
                    .extracting(Step::nth)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7);
        }

        @Test
        @DisplayName("after an extension keeps what of both was left")
        void keepsPeriodAndExtension() {
            var extended = CALENDAR.extend(sevenDays, span("3wd"));

            var resumed = CALENDAR.resume(extended, at("2026-09-24T10:00:00"), at("2026-10-08T10:00:00"));

            assertThat(resumed.dueAt()).hasToString("2026-10-13T17:30+08:00");
        }

        @Test
        @DisplayName("carries clock hours and working hours over to the second")
        void carriesHoursOver() {
            var clock = CALENDAR.derive(at("2026-03-11T10:00:00"), span("24h"));
            var office = CALENDAR.derive(at("2026-03-11T10:00:00"), span("8wh"));

            assertThat(CALENDAR.resume(clock, at("2026-03-11T16:00:00"), at("2026-03-12T16:00:00"))
                            .dueAt())
                    .hasToString("2026-03-13T10:00+08:00");
            assertThat(CALENDAR.resume(office, at("2026-03-11T11:00:00"), at("2026-03-12T15:00:00"))
                            .dueAt())
                    .hasToString("2026-03-13T15:00+08:00");
        }

        @Test
        @DisplayName("carries calendar days over")
        void carriesCalendarDaysOver() {
            var tenDays = CALENDAR.derive(at("2026-03-02T10:00:00"), span("10d"));

            assertThat(CALENDAR.resume(tenDays, at("2026-03-05T10:00:00"), at("2026-03-09T10:00:00"))
                            .dueAt())
                    .hasToString("2026-03-16T17:30+08:00");
        }
    }
}
