package org.suying.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.casework.World.CALENDAR;
import static org.suying.casework.World.at;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.World;
import org.suying.casework.model.AskedExtension;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.model.CaseDeadline.Status;
import org.suying.regime.Finding;
import org.suying.worktime.Change;
import org.suying.worktime.Span;

/** Admitted on Monday, 2 March 2026: fifteen working days end on Monday, 23 March. */
@DisplayName("B-03 B-07 a deadline that was changed")
class ChangedDeadlineTest {

    private static final String RULE = "decision:     { from: admitted, until: decided, within: 15wd }";
    private static final String PAUSED = World.REGIME.replace(
            RULE,
            "decision: { from: admitted, until: decided, within: 15wd, pause: { from: working, until: reported } }");

    private final CaseClock clock = new CaseClock(
            new CaseId(new UUID(3, 2)), World.read(PAUSED).require().section(DeadlineRules.class), CALENDAR, List.of());

    private CaseDeadline decision() {
        clock.happened(Map.of("admitted", at("2026-03-02T10:00:00")));
        return clock.all().stream()
                .filter(one -> one.rule().equals("decision"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("by an extension is counted on from its due time, and remembers it")
    void isExtended() {
        CaseDeadline decision = decision();
        decision.ask(new AskedExtension(new UUID(1, 1), Span.workingDays(3), "须委托检测"));
        assertThat(decision.dueAt()).isEqualTo(at("2026-03-23T17:30:00"));

        clock.extend(decision, Span.workingDays(3), at("2026-03-20T10:00:00"));

        assertThat(decision.dueAt()).isEqualTo(at("2026-03-26T17:30:00"));
        assertThat(decision.extensions()).isEqualTo(1);
        assertThat(decision.asked()).isNull();
    }

    @Test
    @DisplayName("by a pause stands still, is neither warned of nor overdue, and goes on with what was left")
    void isPaused() {
        CaseDeadline decision = decision();
        clock.happened(Map.of("working", at("2026-03-10T10:00:00")));
        assertThat(decision.status()).isEqualTo(Status.PAUSED);
        assertThat(decision.isToExpire(at("2026-04-30T10:00:00"))).isFalse();

        clock.happened(Map.of("reported", at("2026-03-16T10:00:00")));

        assertThat(decision.status()).isEqualTo(Status.RUNNING);
        assertThat(decision.dueAt()).isEqualTo(at("2026-03-27T17:30:00"));
        assertThat(decision.changes())
                .containsExactly(new Change.Pause(at("2026-03-10T10:00:00"), at("2026-03-16T10:00:00")));
    }

    @Test
    @DisplayName("by a pause and an extension is derived anew with both")
    void isBoth() {
        CaseDeadline decision = decision();
        clock.happened(Map.of("working", at("2026-03-10T10:00:00")));
        clock.happened(Map.of("reported", at("2026-03-16T10:00:00")));
        clock.extend(decision, Span.workingDays(3), at("2026-03-20T10:00:00"));

        assertThat(decision.dueAt()).isEqualTo(at("2026-04-01T17:30:00"));
        assertThat(clock.rederive(decision, at("2026-03-20T11:00:00"))).isFalse();
    }

    @Test
    @DisplayName("that is overdue is stopped by nothing")
    void isNotStoppedWhenOverdue() {
        CaseDeadline decision = decision();
        decision.expire();
        clock.happened(Map.of("working", at("2026-03-24T10:00:00")));
        assertThat(decision.status()).isEqualTo(Status.OVERDUE);
    }

    @Test
    @DisplayName("is stopped by nothing after its time, though the agenda has not yet marked it overdue")
    void isNotStoppedTooLate() {
        CaseDeadline decision = decision();
        clock.happened(Map.of("working", at("2026-03-24T10:00:00")));
        assertThat(decision.status()).isEqualTo(Status.RUNNING);
        assertThat(decision.isToExpire(at("2026-03-24T10:00:00"))).isTrue();
    }

    @Test
    @DisplayName("by a pause is met by an event while it stands still, however late")
    void isMetWhilePaused() {
        CaseDeadline decision = decision();
        clock.happened(Map.of("working", at("2026-03-10T10:00:00")));
        clock.happened(Map.of("decided", at("2026-04-30T10:00:00")));
        assertThat(decision.status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("by an event that there is none of is refused with its place")
    void isVerified() {
        var verification = World.read(PAUSED.replace("pause: { from: working", "pause: { from: never"));
        assertThat(verification.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("UNKNOWN_EVENT", "/deadlines/decision/pause/from"));
    }
}
