package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suying.worktime.World.CALENDAR;
import static org.suying.worktime.World.at;
import static org.suying.worktime.World.span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Refused;

@DisplayName("B-03 a due date explains itself")
class DerivationTest {

    final Derivation sevenDays = CALENDAR.derive(at("2026-09-17T10:12:00"), span("7wd"));

    @Test
    @DisplayName("day by day")
    void listsEachDay() {
        assertThat(sevenDays.steps())
                .extracting(step -> step.date() + " " + step.kind() + " " + step.nth() + " "
                        + step.why().inWords(Locale.CHINA))
                .containsExactly(
                        "2026-09-17 WORKING 0 起算当天",
                        "2026-09-18 WORKING 1 工作日",
                        "2026-09-19 WEEKEND 0 周末",
                        "2026-09-20 MAKE_UP 2 国庆节调休上班",
                        "2026-09-21 WORKING 3 工作日",
                        "2026-09-22 WORKING 4 工作日",
                        "2026-09-23 WORKING 5 工作日",
                        "2026-09-24 WORKING 6 工作日",
                        "2026-09-25 HOLIDAY 0 中秋节放假",
                        "2026-09-26 HOLIDAY 0 中秋节放假",
                        "2026-09-27 HOLIDAY 0 中秋节放假",
                        "2026-09-28 WORKING 7 工作日");
    }

    @Test
    @DisplayName("in one paragraph, in Chinese and in English")
    void isSaidInWords() {
        assertThat(sevenDays.inWords(Locale.CHINA))
                .isEqualTo("从 2026年9月17日(周四) 10:12 起 7 个工作日，当天不计。9月20日国庆节调休上班，计入。9月25日至27日中秋节放假，不计。"
                        + "其间周末 1 天，不计。最晚 2026年9月28日(周一) 17:30。依据：国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）。");
        assertThat(sevenDays.inWords(Locale.ENGLISH))
                .isEqualTo("7 working days from Thu 17 September 2026 10:12, that day not counted. "
                        + "20 September counts: worked to make up for National Day. "
                        + "25 September to 27 September does not count: Mid-Autumn Festival. "
                        + "1 weekend day does not count. Due Mon 28 September 2026 17:30 at the latest. "
                        + "Based on 国务院办公厅关于2026年部分节假日安排的通知 (4 November 2025).");
    }

    @Test
    @DisplayName("with local closures and their reason")
    void namesClosures() {
        var typhoon = new Closure(LocalDate.parse("2026-09-21"), LocalDate.parse("2026-09-22"), "台风停工");
        var calendar = new WorkCalendar(World.NOTICES, World.HOURS, List.of(typhoon));

        var derivation = calendar.derive(at("2026-09-17T10:12:00"), span("7wd"));

        assertThat(derivation.dueAt()).hasToString("2026-09-30T17:30+08:00");
        assertThat(derivation.inWords(Locale.CHINA)).contains("9月21日至22日本单位不办公：台风停工，不计。");
    }

    @Test
    @DisplayName("with a roll, an extension and a pause")
    void namesWhatMovedIt() {
        var rolled = CALENDAR.derive(at("2026-02-10T10:00:00"), span("10d"));
        var changed = CALENDAR.resume(
                CALENDAR.extend(sevenDays, span("3wd")), at("2026-09-22T09:00:00"), at("2026-09-23T09:00:00"));

        assertThat(rolled.inWords(Locale.CHINA))
                .isEqualTo("从 2026年2月10日(周二) 10:00 起 10 日，当天不计。最后一天是休息日，顺延到下一个工作日。最晚 2026年2月24日(周二) 17:30。"
                        + "依据：国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）。");
        assertThat(changed.inWords(Locale.CHINA)).contains("9月23日暂停，不计。", "延期 3 个工作日。", "2026年10月9日(周五) 17:30");
    }

    @Test
    @DisplayName("and is the same wherever the machine stands")
    void doesNotDependOnTheMachine() {
        var zone = java.util.TimeZone.getDefault();
        try {
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("America/New_York"));
            assertThat(CALENDAR.derive(at("2026-09-17T10:12:00"), span("7wd"))).isEqualTo(sevenDays);
        } finally {
            java.util.TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("a moment out of all reason is refused")
    void refusesFarMoments() {
        assertThatThrownBy(() -> CALENDAR.derive(Instant.MAX, span("1wd"))).isInstanceOf(Refused.class);
    }
}
