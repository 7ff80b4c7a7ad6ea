package org.suying.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.casework.World.CALENDAR;
import static org.suying.casework.World.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.World;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.model.CaseDeadline.Status;
import org.suying.worktime.OfficeHours;
import org.suying.worktime.Publication;
import org.suying.worktime.WorkCalendar;

@DisplayName("B-03 B-07 the deadlines of a case")
class CaseClockTest {

    static final DeadlineRules RULES = World.regime().section(DeadlineRules.class);
    static final CaseId CASE = new CaseId(new UUID(3, 1));
    static final Instant MONDAY_2_MARCH = at("2026-03-02T10:00:00");

    final CaseClock clock = new CaseClock(CASE, RULES, CALENDAR, List.of());

    CaseDeadline only(String rule) {
        var found = clock.all().stream().filter(one -> one.rule().equals(rule)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    @DisplayName("start with their event, due on the tenant's calendar, with a warning before")
    void start() {
        clock.happened(Map.of("received", MONDAY_2_MARCH));

        assertThat(only("admission").status()).isEqualTo(Status.RUNNING);
        assertThat(only("admission").dueAt()).isEqualTo(at("2026-03-09T17:30:00"));
        assertThat(only("admission").warnAt()).isEqualTo(at("2026-03-06T09:00:00"));
    }

    @Test
    @DisplayName("in clock hours run from the moment")
    void runFromTheMoment() {
        clock.happened(Map.of("working", at("2026-02-14T16:20:00")));

        assertThat(only("report").dueAt()).isEqualTo(at("2026-02-15T16:20:00"));
        assertThat(only("report").warnAt()).isEqualTo(at("2026-02-15T11:32:00"));
    }

    @Test
    @DisplayName("count from receipt and are met by registration in time, missed by a late one")
    void endAtOnce() {
        clock.happened(Map.of("received", MONDAY_2_MARCH, "registered", at("2026-03-03T17:30:00.9")));
        assertThat(only("confirmation").status()).isEqualTo(Status.MET);

        var late = new CaseClock(CASE, RULES, CALENDAR, List.of());
        var changed = late.happened(Map.of("received", MONDAY_2_MARCH, "registered", at("2026-03-03T17:30:01")));
        assertThat(changed).extracting(CaseDeadline::status).contains(Status.MISSED);
    }

    @Nested
    @DisplayName("that run")
    class Running {

        Running() {
            clock.happened(Map.of("received", MONDAY_2_MARCH));
        }

        @Test
        @DisplayName("are met by any of their events, to the last included second")
        void areMet() {
            clock.happened(Map.of("refused", at("2026-03-09T17:30:00.999")));

            assertThat(only("admission").status()).isEqualTo(Status.MET);
            assertThat(only("admission").endedAt()).isEqualTo(at("2026-03-09T17:30:00.999"));
        }

        @Test
        @DisplayName("are missed a second later, whether the agenda has marked them overdue or not")
        void areMissed() {
            clock.happened(Map.of("refused", at("2026-03-09T17:30:01")));

            assertThat(only("admission").status()).isEqualTo(Status.MISSED);
        }

        @Test
        @DisplayName("are to be warned of once, and overdue once")
        void passTheirTimes() {
            var deadline = only("admission");

            assertThat(deadline.isToWarn(at("2026-03-06T08:59:59"))).isFalse();
            assertThat(deadline.isToWarn(at("2026-03-06T09:00:00"))).isTrue();
            deadline.warn();
            assertThat(deadline.isToWarn(at("2026-03-06T09:00:00"))).isFalse();
            assertThat(deadline.isToExpire(at("2026-03-09T17:30:00.999"))).isFalse();
            assertThat(deadline.isToExpire(at("2026-03-09T17:30:01"))).isTrue();
            deadline.expire();
            assertThat(deadline.isToExpire(at("2026-03-09T17:30:01"))).isFalse();
            assertThat(deadline.isOpen()).isTrue();
        }

        @Test
        @DisplayName("do not start a second time")
        void startOnce() {
            assertThat(clock.happened(Map.of("received", at("2026-03-03T10:00:00"))))
                    .isEmpty();
        }

        @Test
        @DisplayName("matter no more when the case is over, unless they were overdue")
        void endWithTheCase() {
            clock.happened(Map.of("working", MONDAY_2_MARCH));
            only("report").expire();

            clock.over(at("2026-03-04T10:00:00"));

            assertThat(only("report").status()).isEqualTo(Status.MISSED);
            assertThat(only("admission").status()).isEqualTo(Status.VOID);
        }
    }

    @Test
    @DisplayName("are missed by the end of a case after their time, though the agenda has not yet marked them overdue")
    void areMissedByTheEnd() {
        clock.happened(Map.of("working", MONDAY_2_MARCH));
        clock.over(at("2026-03-03T10:00:01"));
        assertThat(only("report").status()).isEqualTo(Status.MISSED);
    }

    @Test
    @DisplayName("begin anew after an event that both ends and starts them")
    void beginAnew() {
        clock.happened(Map.of("again", MONDAY_2_MARCH));
        clock.happened(Map.of("again", at("2026-03-04T10:00:00")));

        assertThat(clock.all()).extracting(CaseDeadline::status).containsExactly(Status.MET, Status.RUNNING);
        assertThat(clock.all().get(1).dueAt()).isEqualTo(at("2026-03-09T17:30:00"));
    }

    @Nested
    @DisplayName("after a new notice")
    class Recounted {

        static final Publication NOTICE_2027 = new Publication(
                "cn-2027",
                "2027",
                "",
                LocalDate.parse("2026-11-05"),
                LocalDate.parse("2026-12-31"),
                LocalDate.parse("2027-12-31"),
                Map.of(
                        LocalDate.parse("2026-12-31"), new Publication.Day(true, "元旦"),
                        LocalDate.parse("2027-01-01"), new Publication.Day(true, "元旦")));

        final WorkCalendar known = new WorkCalendar(
                CALENDAR.publications().with(NOTICE_2027),
                OfficeHours.weekdays(CALENDAR.hours().zone(), "09:00-12:00", "13:30-17:30"),
                List.of());

        CaseDeadline after(Instant received, Instant now) {
            clock.happened(Map.of("received", received));
            var deadline = only("admission");
            assertThat(deadline.isProvisional()).isTrue();
            new CaseClock(CASE, RULES, known, List.of(deadline)).rederive(deadline, now);
            return deadline;
        }

        @Test
        @DisplayName("move where they rested on a day that it makes a holiday, and are certain")
        void move() {
            var deadline = after(at("2026-12-28T10:00:00"), at("2026-12-29T10:00:00"));

            assertThat(deadline.dueAt()).isEqualTo(at("2027-01-06T17:30:00"));
            assertThat(deadline.warnAt()).isEqualTo(at("2027-01-05T09:00:00"));
            assertThat(deadline.isProvisional()).isFalse();
        }

        @Test
        @DisplayName("stay where it changes nothing for them, and are certain")
        void stay() {
            var deadline = after(at("2026-12-21T10:00:00"), at("2026-12-22T10:00:00"));

            assertThat(deadline.dueAt()).isEqualTo(at("2026-12-28T17:30:00"));
            assertThat(deadline.isProvisional()).isFalse();
        }

        @Test
        @DisplayName("run again, and warn again, if they had been overdue too early")
        void runAgain() {
            clock.happened(Map.of("received", at("2026-12-28T10:00:00")));
            var deadline = only("admission");
            deadline.warn();
            deadline.expire();

            new CaseClock(CASE, RULES, known, List.of(deadline)).rederive(deadline, at("2027-01-04T18:00:00"));

            assertThat(deadline.status()).isEqualTo(Status.RUNNING);
            assertThat(deadline.isWarned()).isFalse();
        }
    }
}
