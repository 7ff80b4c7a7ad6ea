package org.suying.casework.handling;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.FieldValues;
import org.suying.casework.Opening;
import org.suying.casework.Phase;
import org.suying.casework.TakesPart;
import org.suying.casework.World;
import org.suying.casework.deadline.ClockOfTests;
import org.suying.casework.handling.ExpectedDeadlines.Run;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Judging;
import org.suying.casework.workflow.When;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Actor;
import org.suying.kernel.Refused;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;

/** One case that goes its way by chance, as {@link Handling} leads it, beside what is expected of it. */
final class PlayedCase {

    private static final Instant FIRST = World.at("2026-02-09T10:00:00");

    private final SplittableRandom random;
    private final Book book;
    private final Regime regime;
    private final Workflow workflow;
    private final Judging judging;
    private final List<OfficerSummary> officers;
    private final Map<UUID, TakesPart> parts = new HashMap<>();
    private final FilesOfTests files = new FilesOfTests();
    private final ClockOfTests clock;
    private final CaseFile file;
    private final Expected expected;
    private final List<Supplier<String>> told = new ArrayList<>();
    private Instant now;
    private Instant looked;

    PlayedCase(Book book, Regime regime, List<OfficerSummary> officers, SplittableRandom random) {
        this.book = book;
        this.regime = regime;
        this.officers = officers;
        this.random = random;
        this.workflow = regime.section(Workflow.class);
        this.judging = Judging.of(regime);
        CaseId id = new CaseId(new UUID(3, random.nextLong()));
        this.clock = new ClockOfTests(id, regime);
        this.now = FIRST.plus(Duration.ofHours(random.nextInt(3000)));
        Instant received = now.minusSeconds(random.nextInt(200_000));
        this.looked = received;
        this.file = new CaseFile(
                new Opening(id, "test", "A", "{number}", "事由", received, Map.of()),
                new UUID(4, 1),
                "1",
                workflow.start(),
                now);
        this.expected = new Expected(book, received, now);
        officers.forEach(one -> parts.put(
                one.id().value(), random.nextInt(10) > 0 ? TakesPart.FULLY : TakesPart.values()[random.nextInt(3)]));
        clock.happened(workflow.opening(received, now));
        check();
    }

    boolean isOver() {
        return file.isOver();
    }

    /** What was tried on it so far, a line each. */
    List<String> told() {
        return told.stream().map(Supplier::get).toList();
    }

    String state() {
        return file.state();
    }

    /** Time passes, and somebody tries something. @return whether it was done */
    boolean step() {
        now = now.plusSeconds(random.nextInt(10) == 0 ? 0 : random.nextInt(3600 * 60));
        if (random.nextInt(4) > 0) {
            looked = now;
            clock.all().stream().filter(one -> one.isToWarn(now)).forEach(CaseDeadline::warn);
            clock.all().stream().filter(one -> one.isToExpire(now)).forEach(CaseDeadline::expire);
            check();
        }
        if (random.nextInt(8) == 0) {
            extend();
        }
        List<Book.Act> usual = random.nextInt(5) == 0 ? List.of() : book.from(file.state());
        List<Book.Act> from = usual.isEmpty() ? book.actions() : usual;
        boolean done = attempt(from.get(random.nextInt(from.size())));
        check();
        return done;
    }

    private void extend() {
        List<Run> runs = expected.deadlines().runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.runs() && !run.isPast(now) && run.extended < run.rule.times()) {
                clock.extend(clock.all().get(i), now);
                expected.deadlines().extend(run);
                check();
                return;
            }
        }
    }

    private boolean attempt(Book.Act act) {
        Action action = workflow.action(act.id()).orElseThrow();
        OfficerSummary officer = act.isComplainants() ? null : somebody(act);
        UUID chosen = act.assigns().isEmpty() || random.nextInt(5) == 0
                ? null
                : officers.get(random.nextInt(officers.size())).id().value();
        Long amount = act.asksAmount() && random.nextBoolean() ? (Long) random.nextLong(6) : null;
        Map<String, Object> values = new HashMap<>();
        if (chosen != null) {
            values.put(BookText.field(act.assigns()), chosen.toString());
        }
        if (amount != null) {
            values.put("amount", amount);
        }
        boolean here = act.from().contains(expected.state());
        boolean mayDo = here && (officer == null || expected.may(officer, part(officer), act));
        Instant at = now;
        String state = file.state();
        String who = officer == null ? Book.COMPLAINANT : officer.login() + officer.roles();
        told.add(() -> at + " " + act.id() + " by " + who + " in " + state + " writes " + values);
        assertThat(may(action, officer)).as("whether it may be done").isEqualTo(mayDo);
        if (!mayDo) {
            refused(action, here);
            return false;
        }
        boolean allowed = expected.allows(act, amount, now);
        assertThat(allow(action, values)).as("whether its condition holds").isEqualTo(allowed);
        if (allowed) {
            carryOut(action, officer, values);
            expected.done(act, officer, chosen, amount, now);
        }
        return allowed;
    }

    /** Whoever comes first; twice in three times one who should be able to, if there is one. */
    private OfficerSummary somebody(Book.Act act) {
        OfficerSummary first = officers.get(random.nextInt(officers.size()));
        return random.nextInt(3) == 0
                ? first
                : officers.stream()
                        .filter(one -> expected.may(one, part(one), act))
                        .findFirst()
                        .orElse(first);
    }

    private TakesPart part(OfficerSummary officer) {
        return requireNonNull(parts.get(officer.id().value()));
    }

    private void refused(Action action, boolean here) {
        if (!here && random.nextInt(4) == 0) {
            assertThatThrownBy(() -> file.move(action, workflow.state(action.next(file.state())), now))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private boolean may(Action action, @Nullable OfficerSummary officer) {
        if (officer == null) {
            return workflow.complainants(file.state(), requireNonNull(action.as()))
                    .contains(action);
        }
        try {
            new Permission(
                            officer,
                            false,
                            judging,
                            file.state(),
                            files.assignments(file.id()),
                            files.steps(file.id()),
                            () -> part(officer))
                    .require(action);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private boolean allow(Action action, Map<String, Object> written) {
        When when = action.when();
        Map<String, Object> all = file.values();
        all.putAll(written);
        for (String name : when == null ? Set.<String>of() : when.names()) {
            if (name.equals("overdue")) {
                all.put(name, clock.isOverdue(now));
            } else if (name.equals("urgent")) {
                all.put(name, file.isUrgent());
            } else if (name.endsWith("Times")) {
                String counted = name.substring(0, name.length() - "Times".length());
                all.put(
                        name,
                        files.steps(file.id()).stream()
                                .filter(one -> one.action().equals(counted))
                                .count());
            }
        }
        return action.isOpenTo(all, World.CALENDAR.hours().zone());
    }

    private void carryOut(Action action, @Nullable OfficerSummary officer, Map<String, Object> values) {
        Actor actor = officer == null
                ? Actor.complainant(file.id().id())
                : Actor.officer(officer.id().value(), officer.name());
        String from = file.state();
        var to = workflow.state(action.next(from));
        file.write(values);
        Set<Phase> reached = file.move(action, to, now);
        files.add(new Step(file.id(), now, action.id(), from, to.id(), actor, values));
        clock.happened(action.events(reached, now));
        Doing doing = new Doing(file, action, regime, actor, now, values, new FieldValues(), files);
        action.effects().forEach(effect -> effect.apply(doing));
        if (file.isOver()) {
            clock.over(now);
        }
    }

    private void check() {
        assertThat(file.state()).as("state").isEqualTo(expected.state());
        assertThat(file.isOver()).as("over").isEqualTo(expected.isOver());
        assertThat(book.state(file.state()).phase()).isEqualTo(file.phase().name());
        Map<String, @Nullable UUID> active = new HashMap<>();
        for (Assignment one : files.assignments(file.id())) {
            if (one.isActive()) {
                assertThat(active.put(one.role(), one.officer()))
                        .as("two responsible in one role")
                        .isNull();
            }
        }
        assertThat(active).as("responsible").isEqualTo(expected.responsible());
        expected.deadlines().check(clock.all(), looked);
        assertThat(file.isOver() && clock.all().stream().anyMatch(CaseDeadline::isOpen))
                .as("a deadline outlives the case")
                .isFalse();
    }
}
