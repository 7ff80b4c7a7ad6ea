package org.suying.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.casework.World.CALENDAR;
import static org.suying.casework.World.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.World;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.model.CaseDeadline.Status;
import org.suying.kernel.Faults;
import org.suying.regime.Regime;
import org.suying.worktime.Span;

@DisplayName("R12-06 R12-07 R13-06 a deadline")
class SetDayTest {

    private static final String RULES = """
              result:   { from: admitted, until: decided, within: 7wd }
              evidence: { from: hand, until: withdraw, within: 10wd, by: happened, late: REFUSED }
              waiting:  { from: hand, until: close, within: 5wd, pause: { from: report, until: evidencePassed } }
            """;
    private static final CaseId CASE = new CaseId(new UUID(3, 2));

    private static Regime regime(String more) {
        return World.read(World.REGIME.replace("deadlines:\n", "deadlines:\n" + more))
                .require();
    }

    final DeadlineRules rules = regime(RULES).section(DeadlineRules.class);
    final CaseClock clock = new CaseClock(CASE, rules, CALENDAR, List.of());

    CaseDeadline only(String rule) {
        return clock.all().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("of seven working days over the May holiday gets three more, the first of them a make-up Saturday")
    void isExtendedOverTheHoliday() {
        clock.happened(Map.of("admitted", at("2026-04-24T09:00:00")));
        assertThat(only("result").dueAt()).isEqualTo(at("2026-05-08T17:30:00"));

        clock.extend(only("result"), Span.workingDays(3), at("2026-05-07T09:00:00"));

        assertThat(only("result").dueAt()).isEqualTo(at("2026-05-12T17:30:00"));
    }

    @Test
    @DisplayName("ends at the close of the day that was set, and of the next working day where that is a holiday")
    void endsOnTheDayThatWasSet() {
        clock.happened(Map.of("hand", at("2026-04-24T10:00:00")), Map.of("happened", "2026-04-29"));
        assertThat(only("evidence").dueAt()).isEqualTo(at("2026-04-29T17:30:00"));

        var other = new CaseClock(CASE, rules, CALENDAR, List.of());
        other.happened(Map.of("hand", at("2026-04-24T10:00:00")), Map.of("happened", "2026-05-02"));
        assertThat(other.all()).extracting(CaseDeadline::dueAt).contains(at("2026-05-06T17:30:00"));
    }

    @Test
    @DisplayName("runs for its span where no day was set, and keeps the day that was set when it is counted anew")
    void runsForItsSpan() {
        clock.happened(Map.of("hand", at("2026-04-24T10:00:00")));
        assertThat(only("evidence").dueAt()).isEqualTo(at("2026-05-12T17:30:00"));

        var other = new CaseClock(CASE, rules, CALENDAR, List.of());
        other.happened(Map.of("hand", at("2026-04-24T10:00:00")), Map.of("happened", "2026-04-29"));
        CaseDeadline set = other.all().stream()
                .filter(one -> one.rule().equals("evidence"))
                .findFirst()
                .orElseThrow();
        assertThat(other.rederive(set, at("2026-04-27T10:00:00"))).isFalse();
        assertThat(set.dueAt()).isEqualTo(at("2026-04-29T17:30:00"));
    }

    @Test
    @DisplayName("stands still until what was asked for has come or its time has passed")
    void standsStillUntilItHasPassed() {
        clock.happened(Map.of("hand", at("2026-03-02T10:00:00")), Map.of("happened", "2026-03-04"));
        clock.happened(Map.of("report", at("2026-03-03T10:00:00")));
        assertThat(only("waiting").status()).isEqualTo(Status.PAUSED);

        clock.happened(Map.of("evidencePassed", at("2026-03-04T17:30:00")));

        assertThat(only("waiting").status()).isEqualTo(Status.RUNNING);
        assertThat(only("waiting").dueAt()).isEqualTo(at("2026-03-10T17:30:00"));
    }

    @Test
    @DisplayName("names a field of a day, and events that there are; all that is wrong is said at its place")
    void isVerified() {
        var findings = World.read(World.REGIME.replace("deadlines:\n", "deadlines:\n" + """
              one:  { from: hand, until: decide, within: 1wd, by: note }
              two:  { from: hand, until: decide, within: 1wd, by: nothing }
              three: { from: hand, until: nothingPassed, within: 1wd }
            """))
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.pointer())
                .containsExactlyInAnyOrder("/deadlines/one/by", "/deadlines/two/by", "/deadlines/three/until");
    }

    @Test
    @DisplayName("takes a day after today and within its span, and no other")
    void takesNoOtherDay() {
        Instant now = at("2026-04-24T10:00:00");
        assertThat(faults("2026-04-24", now)).isEqualTo(1);
        assertThat(faults("2026-04-25", now)).isZero();
        assertThat(faults("2026-05-12", now)).isZero();
        assertThat(faults("2026-05-13", now)).isEqualTo(1);
    }

    private int faults(String day, Instant now) {
        Faults faults = new Faults();
        DeadlineRule evidence = rules.find("evidence").orElseThrow();
        DayCheck.check(evidence, CALENDAR, Map.of("happened", day), now, faults);
        return faults.all().size();
    }
}
