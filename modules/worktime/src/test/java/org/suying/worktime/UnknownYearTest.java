package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.worktime.World.CALENDAR;
import static org.suying.worktime.World.NOTICES;
import static org.suying.worktime.World.at;
import static org.suying.worktime.World.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C-01 a year without a notice")
class UnknownYearTest {

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

    static final WorkCalendar WITH_2027 = new WorkCalendar(NOTICES.with(NOTICE_2027), World.HOURS, List.of());

    @Test
    @DisplayName("C-01 is unknown, never ordinary, and a deadline in it is provisional")
    void isUnknown() {
        var derivation = CALENDAR.derive(at("2027-01-04T10:00:00"), span("3wd"));

        assertThat(derivation.dueAt()).hasToString("2027-01-07T17:30+08:00");
        assertThat(derivation.provisional()).isTrue();
        assertThat(derivation.publications()).isEmpty();
        assertThat(derivation.steps().get(1).kind()).isEqualTo(DayKind.UNKNOWN);
        assertThat(derivation.inWords(Locale.CHINA)).contains("暂定");
    }

    @Test
    @DisplayName("C-01 December is provisional until the notice that may change it is there")
    void makesDecemberProvisional() {
        var before = CALENDAR.derive(at("2026-12-28T10:00:00"), span("3wd"));
        var after = WITH_2027.derive(at("2026-12-28T10:00:00"), span("3wd"));

        assertThat(before.dueAt()).hasToString("2026-12-31T17:30+08:00");
        assertThat(before.provisional()).isTrue();
        assertThat(after.dueAt()).hasToString("2027-01-04T17:30+08:00");
        assertThat(after.provisional()).isFalse();
        assertThat(after.publications()).extracting(Publication::id).containsExactly("cn-2026", "cn-2027");
    }

    @Test
    @DisplayName("R11-03 thirty working days from late November reach into it")
    void isReachedByThirtyWorkingDays() {
        assertThat(CALENDAR.derive(at("2026-11-25T10:00:00"), span("30wd")).provisional())
                .isTrue();
        assertThat(CALENDAR.derive(at("2025-11-25T10:00:00"), span("30wd")).provisional())
                .isFalse();
    }

    @Test
    @DisplayName(
            "clock hours do not ask for the kind of a day, and a passed-over unknown day is nothing to calendar days")
    void concernsOnlyWhatDependsOnIt() {
        assertThat(CALENDAR.derive(at("2027-05-01T10:00:00"), span("24h")).provisional())
                .isFalse();
        assertThat(CALENDAR.derive(at("2023-12-28T10:00:00"), span("10d")).provisional())
                .isFalse();
        assertThat(CALENDAR.derive(at("2026-12-28T10:00:00"), span("10d")).provisional())
                .isTrue();
    }

    @Test
    @DisplayName("a day on which the tenant is closed anyway is certain")
    void doesNotMatterWhereClosed() {
        var closed = new WorkCalendar(
                NOTICES,
                World.HOURS,
                List.of(new Closure(LocalDate.parse("2027-01-04"), LocalDate.parse("2027-01-05"), "搬迁")));

        assertThat(closed.kindOf(LocalDate.parse("2027-01-04"))).isEqualTo(DayKind.CLOSED);
        assertThat(closed.kindOf(LocalDate.parse("2027-01-06"))).isEqualTo(DayKind.UNKNOWN);
    }

    @Test
    @DisplayName("of two notices that cover a day the one published later holds")
    void laterNoticeHolds() {
        assertThat(WITH_2027.kindOf(LocalDate.parse("2026-12-31"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(WITH_2027.kindOf(LocalDate.parse("2026-12-30"))).isEqualTo(DayKind.WORKING);
    }
}
