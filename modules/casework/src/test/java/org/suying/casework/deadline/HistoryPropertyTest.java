package org.suying.casework.deadline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.suying.casework.CaseId;
import org.suying.casework.Opening;
import org.suying.casework.Phase;
import org.suying.casework.World;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.model.CaseDeadline.Status;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Workflow;
import org.suying.worktime.Remaining;

/** Cases to which anything is tried, in any order, with any time between. */
class HistoryPropertyTest {

    private static final Workflow WORKFLOW = World.workflow();
    private static final DeadlineRules RULES = World.regime().section(DeadlineRules.class);
    private static final CaseId CASE = new CaseId(new UUID(3, 1));

    /** @param hours since the try before */
    record Try(String action, int hours) {}

    @Property(tries = 3000)
    @Label("B-07 no history reaches an illegal state or loses a deadline")
    void keepsStateAndDeadlines(@ForAll("histories") List<Try> history) {
        new History().goThrough(history);
    }

    @Provide
    Arbitrary<List<Try>> histories() {
        Arbitrary<String> actions = Arbitraries.of(WORKFLOW.actions().keySet());
        Arbitrary<Integer> hours = Arbitraries.integers().between(1, 200);
        return actions.flatMap(action -> hours.map(after -> new Try(action, after)))
                .list()
                .ofMaxSize(25);
    }

    /** One case, as it goes. */
    private static final class History {

        private Instant now = World.at("2026-02-09T10:00:00");
        private final CaseFile file = new CaseFile(
                new Opening(CASE, "test", "A", "{number}", "事由", now, Map.of()),
                new UUID(4, 1),
                "1",
                WORKFLOW.start(),
                now);
        private final CaseClock clock = new CaseClock(CASE, RULES, World.CALENDAR, List.of());
        private final Map<String, Integer> startsOf = new HashMap<>();

        void goThrough(List<Try> history) {
            happen(WORKFLOW.opening(now, now.plusSeconds(3)));
            for (Try one : history) {
                now = now.plus(Duration.ofHours(one.hours()));
                agenda();
                act(WORKFLOW.action(one.action()).orElseThrow());
                check();
            }
        }

        /** What the agenda does by then. */
        private void agenda() {
            clock.all().stream().filter(one -> one.isToWarn(now)).forEach(CaseDeadline::warn);
            clock.all().stream().filter(one -> one.isToExpire(now)).forEach(CaseDeadline::expire);
        }

        private void act(Action action) {
            String before = file.state();
            if (!action.from().contains(before)) {
                assertThatThrownBy(() -> file.move(action, WORKFLOW.state(action.to()), now))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(file.state()).isEqualTo(before);
                return;
            }
            Set<Phase> reached = file.move(action, WORKFLOW.state(action.to()), now);
            happen(action.events(reached, now));
            if (file.isOver()) {
                clock.over(now);
            }
        }

        private void happen(Map<String, Instant> events) {
            assertThat(WORKFLOW.events()).containsAll(events.keySet());
            Set<String> running = new HashSet<>();
            clock.all().stream()
                    .filter(CaseDeadline::isOpen)
                    .filter(one -> RULES.find(one.rule()).orElseThrow().until().stream()
                            .noneMatch(events::containsKey))
                    .forEach(one -> running.add(one.rule()));
            RULES.byId().values().stream()
                    .filter(rule -> events.containsKey(rule.from()) && !running.contains(rule.id()))
                    .forEach(rule -> startsOf.merge(rule.id(), 1, Integer::sum));
            clock.happened(events);
        }

        private void check() {
            assertThat(WORKFLOW.states()).containsKey(file.state());
            assertThat(file.isOver()).isEqualTo(WORKFLOW.from(file.state()).isEmpty());
            Map<String, Integer> kept = new HashMap<>();
            clock.all().forEach(one -> kept.merge(one.rule(), 1, Integer::sum));
            assertThat(kept).isEqualTo(startsOf);
            clock.all().forEach(this::checkStatus);
            assertThat(clock.all().stream().filter(CaseDeadline::isOpen).map(CaseDeadline::rule))
                    .doesNotHaveDuplicates();
        }

        private void checkStatus(CaseDeadline one) {
            Instant ended = one.endedAt();
            assertThat(ended == null).isEqualTo(one.isOpen());
            switch (one.status()) {
                case RUNNING -> assertThat(Remaining.isPast(one.dueAt(), now)).isFalse();
                case OVERDUE -> assertThat(Remaining.isPast(one.dueAt(), now)).isTrue();
                case MET ->
                    assertThat(Remaining.isPast(one.dueAt(), requireNonNull(ended)))
                            .isFalse();
                case MISSED ->
                    assertThat(Remaining.isPast(one.dueAt(), requireNonNull(ended)))
                            .isTrue();
                default ->
                    assertThat(file.isOver() && one.status() == Status.VOID).isTrue();
            }
            assertThat(one.isOpen() && file.isOver()).isFalse();
        }
    }
}
