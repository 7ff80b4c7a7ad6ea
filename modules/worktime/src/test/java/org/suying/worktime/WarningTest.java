package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.worktime.World.CALENDAR;
import static org.suying.worktime.World.at;
import static org.suying.worktime.World.span;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B-07 warnings before the due time")
class WarningTest {

    @ParameterizedTest(name = "{0} + {1}, {2}: {3}")
    @CsvSource({
        "2026-09-17T10:12:00, 7wd, 1wd,  2026-09-24T09:00:00",
        "2026-09-17T10:12:00, 7wd, 2wd,  2026-09-23T09:00:00",
        "2026-09-17T10:12:00, 7wd, 1d,   2026-09-27T00:00:00",
        "2026-09-17T10:12:00, 7wd, 24h,  2026-09-27T17:30:00",
        "2026-03-02T10:00:00, 7wd, 8wh,  2026-03-10T16:30:00",
        "2026-03-02T10:00:00, 1wd, 1wd,  2026-03-02T10:00:00",
        "2026-03-02T10:00:00, 5wd, 80%,  2026-03-06T16:18:00",
        "2026-03-02T10:00:00, 24h, 80%,  2026-03-03T05:12:00",
        "2026-03-02T10:00:00, 24h, 48h,  2026-03-02T10:00:00",
        "2026-03-02T10:00:00, 7wh, 50%,  2026-03-02T15:00:00",
    })
    void areDue(String event, String span, String warning, String expected) {
        var derivation = CALENDAR.derive(at(event), span(span));

        assertThat(CALENDAR.warnAt(derivation, Warning.parse(warning).orElseThrow()))
                .isEqualTo(at(expected));
    }

    @Test
    @DisplayName("B-07 a share of the time leaves pauses out")
    void leavePausesOut() {
        var day = CALENDAR.derive(at("2026-03-02T10:00:00"), span("24h"));
        var paused = CALENDAR.resume(day, at("2026-03-02T12:00:00"), at("2026-03-04T12:00:00"));

        assertThat(CALENDAR.warnAt(paused, Warning.atPercent(50))).isEqualTo(at("2026-03-04T22:00:00"));
        assertThat(CALENDAR.warnAt(paused, Warning.atPercent(5))).isEqualTo(at("2026-03-02T11:12:00"));
        assertThat(CALENDAR.warnAt(paused, Warning.before(span("24h")))).isEqualTo(at("2026-03-04T12:00:00"));
    }

    @Test
    void areSaidInBothLanguages() {
        assertThat(Warning.before(span("1wd")).inWords(Locale.CHINA)).isEqualTo("到期前 1 个工作日");
        assertThat(Warning.before(span("2wd")).inWords(Locale.ENGLISH)).isEqualTo("2 working days before it is due");
        assertThat(Warning.atPercent(80).inWords(Locale.CHINA)).isEqualTo("时间过去 80% 时");
    }

    @Test
    void areReadOnlyInTheirTwoForms() {
        assertThat(Warning.parse("80%")).hasToString("Optional[80%]");
        assertThat(Warning.parse("1wd")).hasToString("Optional[1wd]");
        assertThat(Warning.parse("0%")).isEmpty();
        assertThat(Warning.parse("100%")).isEmpty();
        assertThat(Warning.parse("soon")).isEmpty();
    }
}
