package org.suying.casework.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Phase;
import org.suying.casework.TakesPart;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Judging;
import org.suying.casework.workflow.State;
import org.suying.casework.workflow.Workflow;
import org.suying.complaint.identity.Concerned;
import org.suying.kernel.Actor;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.regime.Text;

/**
 * Random organisations, workflows and histories. Who is concerned is told here once more, in the words of the clause and
 * by another way than the program's.
 */
@Label("B-10 over random organisations and histories")
class RecusalPropertyTest {

    private static final CaseId CASE = new CaseId(new UUID(9, 9));
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final List<String> NAMES = List.of("张伟", "王芳", "李娜", "刘洋", "陈静", "杨帆");
    private static final List<String> ROLES = List.of("desk", "handler", "office", "head", "approver");
    private static final Set<String> JUDGES = Set.of("office", "head", "approver");

    /** A tenant and a matter in it. */
    private record World(
            List<UnitSummary> units,
            List<OfficerSummary> officers,
            Set<OfficerId> persons,
            String words,
            Set<UnitId> complainedOf,
            Workflow workflow,
            List<Assignment> assignments,
            List<Step> steps) {}

    @Property(tries = 12_000)
    @Label("B-10 the person complained of does nothing, and the head of the unit complained of judges nothing")
    void nobodyConcernedActs(@ForAll long seed) {
        World world = world(new Random(seed));
        Map<UUID, TakesPart> out = new Concerned(world.persons(), world.words(), world.complainedOf())
                .keptOut(world.officers(), world.units());
        Judging judging = new Judging(world.workflow(), JUDGES);

        for (OfficerSummary officer : world.officers()) {
            for (String state : world.workflow().states().keySet()) {
                Permission may = new Permission(
                        officer,
                        false,
                        judging,
                        state,
                        world.assignments(),
                        world.steps(),
                        () -> out.getOrDefault(officer.id().value(), TakesPart.FULLY));
                world.workflow().from(state).stream()
                        .filter(action -> may.not(action).isEmpty())
                        .forEach(action -> check(world, officer, action));
            }
        }
    }

    /** What stands in the clause, of somebody who was allowed something. */
    private static void check(World world, OfficerSummary officer, Action action) {
        for (OfficerSummary other : world.officers()) {
            boolean same = other.name().equals(officer.name());
            boolean person =
                    world.persons().contains(other.id()) || world.words().contains(other.name());
            assertThat(same && person)
                    .as("%s is complained of and may %s", officer, action.id())
                    .isFalse();
            boolean heads = other.head() && world.complainedOf().contains(other.unit());
            assertThat(same && heads && judges(world, officer, action))
                    .as("%s leads the unit complained of and may %s", officer, action.id())
                    .isFalse();
        }
    }

    /** By a decision or a refusal, or because every role in which it can be done carries the right to judge. */
    private static boolean judges(World world, OfficerSummary officer, Action action) {
        State next = world.workflow().states().get(action.to());
        Phase to = next == null ? Phase.HANDLING : next.phase();
        return to == Phase.DECIDED
                || to == Phase.REFUSED
                || action.by().stream().filter(officer::holds).allMatch(JUDGES::contains);
    }

    @Property(tries = 2_000)
    @Label("B-10 where nobody of the tenant is complained of, nobody stays out")
    void keepsNobodyOutForNothing(@ForAll long seed) {
        World world = world(new Random(seed));

        assertThat(new Concerned(Set.of(), "某路人", Set.of()).keptOut(world.officers(), world.units()))
                .isEmpty();
    }

    private static World world(Random dice) {
        List<UnitSummary> units = new ArrayList<>();
        IntStream.range(0, 1 + dice.nextInt(5)).forEach(i -> units.add(unit(i, units, dice)));
        List<OfficerSummary> officers = IntStream.range(0, 1 + dice.nextInt(8))
                .mapToObj(i -> officer(i, units, dice))
                .toList();
        Set<OfficerId> persons = new HashSet<>();
        officers.stream()
                .filter(one -> dice.nextInt(6) == 0)
                .map(OfficerSummary::id)
                .forEach(persons::add);
        Set<UnitId> complainedOf = new HashSet<>();
        units.stream().filter(one -> dice.nextInt(3) == 0).map(UnitSummary::id).forEach(complainedOf::add);
        String words = dice.nextInt(3) == 0 ? "窗口的" + pick(NAMES, dice) : "";
        Workflow workflow = workflow(dice);
        return new World(
                units,
                officers,
                persons,
                words,
                complainedOf,
                workflow,
                assignments(officers, dice),
                steps(officers, workflow, dice));
    }

    private static UnitSummary unit(int number, List<UnitSummary> above, Random dice) {
        UnitId parent =
                above.isEmpty() || dice.nextBoolean() ? null : pick(above, dice).id();
        return new UnitSummary(
                new UnitId(new UUID(2, number)), "u" + number, "单位" + number, parent, List.of(), List.of());
    }

    private static OfficerSummary officer(int number, List<UnitSummary> units, Random dice) {
        UnitSummary unit = pick(units, dice);
        return new OfficerSummary(
                new OfficerId(new UUID(1, number)),
                "login" + number,
                pick(NAMES, dice),
                unit.id(),
                unit.name(),
                new TreeSet<>(some(ROLES, dice)),
                dice.nextInt(3) == 0,
                dice.nextInt(10) != 0);
    }

    private static Workflow workflow(Random dice) {
        Phase[] phases = Phase.values();
        Map<String, State> states = new LinkedHashMap<>();
        IntStream.range(0, 2 + dice.nextInt(5)).forEach(i -> {
            Phase phase = phases[dice.nextInt(phases.length)];
            states.put("s" + i, new State("s" + i, phase, new Text("态", ""), i == 0, false, ""));
        });
        Map<String, Action> actions = new LinkedHashMap<>();
        IntStream.range(0, 1 + dice.nextInt(8)).forEach(i -> actions.put("a" + i, action("a" + i, states, dice)));
        return new Workflow(states, actions, dice.nextBoolean() ? Set.of("handler") : Set.of());
    }

    private static Action action(String id, Map<String, State> states, Random dice) {
        List<String> ids = List.copyOf(states.keySet());
        return new Action(
                id,
                new Text("步", ""),
                some(ids, dice),
                dice.nextInt(5) == 0 ? "" : pick(ids, dice),
                some(ROLES, dice),
                dice.nextInt(4) == 0 ? Set.of(pick(ROLES, dice)) : Set.of(),
                null,
                List.of(),
                List.of(),
                "",
                null,
                "",
                null);
    }

    private static List<Assignment> assignments(List<OfficerSummary> officers, Random dice) {
        return IntStream.range(0, dice.nextInt(4))
                .mapToObj(i -> {
                    OfficerSummary one = pick(officers, dice);
                    @Nullable UUID unit = dice.nextBoolean() ? one.unit().value() : null;
                    return new Assignment(
                            CASE, "handler", unit, unit == null ? one.id().value() : null, NOON);
                })
                .toList();
    }

    private static List<Step> steps(List<OfficerSummary> officers, Workflow workflow, Random dice) {
        return IntStream.range(0, dice.nextInt(4))
                .mapToObj(i -> {
                    OfficerSummary one = pick(officers, dice);
                    Actor actor = Actor.officer(one.id().value(), one.name());
                    return new Step(CASE, NOON, pick(workflow.actions().keySet(), dice), "s0", "s1", actor, Map.of());
                })
                .toList();
    }

    private static <T> T pick(Collection<T> from, Random dice) {
        return List.copyOf(from).get(dice.nextInt(from.size()));
    }

    /** At least one. */
    private static Set<String> some(List<String> from, Random dice) {
        Set<String> some = new HashSet<>(Set.of(pick(from, dice)));
        from.stream().filter(one -> dice.nextInt(3) == 0).forEach(some::add);
        return some;
    }
}
