package org.suying.casework.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * States in which a case would stay for ever once what may be done only so often has been done so often. Every other
 * condition is taken for one that can come to hold. A workflow that counts in more ways than can be gone through is
 * not looked at.
 *
 * <p>A standing is a state together with how often each action that is counted was done, as one number.
 */
final class Traps {

    private static final int MOST = 100_000;
    private static final int UNSEEN = -1;

    private final List<String> states;
    private final List<List<Step>> steps = new ArrayList<>();
    private final int start;
    private final boolean[] end;

    /** By action that is counted, its place in the number, and how far it is counted: beyond that nothing changes. */
    private final Map<String, Digit> digits = new TreeMap<>();

    private int combinations = 1;

    private record Digit(int unit, int most) {

        int of(int done) {
            return done / unit % (most + 1);
        }

        int oneMore(int done) {
            return of(done) < most ? done + unit : done;
        }
    }

    /** An action out of a state. */
    private record Step(String action, List<Counts.Term> terms, int to) {}

    private Traps(Workflow workflow) {
        this.states = List.copyOf(workflow.states().keySet());
        this.start = states.indexOf(workflow.start().id());
        this.end = new boolean[states.size()];
        count(workflow);
        for (int i = 0; i < states.size(); i++) {
            String state = states.get(i);
            end[i] = workflow.state(state).end();
            steps.add(workflow.from(state).stream()
                    .map(action -> new Step(action.id(), Counts.of(action).terms(), states.indexOf(action.next(state))))
                    .filter(step -> step.to() >= 0)
                    .toList());
        }
    }

    private void count(Workflow workflow) {
        Map<String, Integer> most = new TreeMap<>();
        workflow.actions().values().stream()
                .flatMap(action -> Counts.of(action).terms().stream())
                .forEach(term -> most.merge(term.action(), term.number() + 1, Math::max));
        most.forEach((action, times) -> {
            digits.put(action, new Digit(combinations, times));
            combinations = (int) Math.min(MOST, combinations * (times + 1L));
        });
    }

    /** By state, the shortest way into it. */
    static Map<String, List<String>> of(Workflow workflow) {
        Traps traps = new Traps(workflow);
        boolean counts = traps.combinations > 1;
        return counts && traps.combinations < MOST / traps.states.size() ? traps.found() : Map.of();
    }

    private Map<String, List<String>> found() {
        int[] cameFrom = explored();
        boolean[] ending = ending(cameFrom);
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (int at = 0; at < cameFrom.length; at++) {
            int standing = at;
            boolean stuck = cameFrom[at] != UNSEEN
                    && !ending[at]
                    && steps.get(at / combinations).stream().anyMatch(step -> !isOpen(step, standing));
            if (stuck) {
                List<String> path = path(cameFrom, at);
                found.merge(
                        states.get(at / combinations), path, (one, other) -> one.size() <= other.size() ? one : other);
            }
        }
        return found;
    }

    /** Of every standing that a case can come to, the one before it on the shortest way; the first is its own. */
    private int[] explored() {
        int[] cameFrom = new int[states.size() * combinations];
        Arrays.fill(cameFrom, UNSEEN);
        Deque<Integer> open = new ArrayDeque<>(List.of(start * combinations));
        cameFrom[start * combinations] = start * combinations;
        while (!open.isEmpty()) {
            int at = open.remove();
            for (Step step : steps.get(at / combinations)) {
                int next = next(step, at);
                if (next != UNSEEN && cameFrom[next] == UNSEEN) {
                    cameFrom[next] = at;
                    open.add(next);
                }
            }
        }
        return cameFrom;
    }

    /** From where an end can be reached. */
    private boolean[] ending(int[] explored) {
        boolean[] ending = new boolean[explored.length];
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int at = explored.length - 1; at >= 0; at--) {
                if (explored[at] != UNSEEN && !ending[at] && (end[at / combinations] || leadsInto(ending, at))) {
                    ending[at] = true;
                    grows = true;
                }
            }
        }
        return ending;
    }

    private boolean leadsInto(boolean[] ending, int at) {
        for (Step step : steps.get(at / combinations)) {
            int next = next(step, at);
            if (next != UNSEEN && ending[next]) {
                return true;
            }
        }
        return false;
    }

    /** The standing after a step; {@link #UNSEEN} if the step is not open. */
    private int next(Step step, int at) {
        if (!isOpen(step, at)) {
            return UNSEEN;
        }
        int done = at % combinations;
        Digit digit = digits.get(step.action());
        return step.to() * combinations + (digit == null ? done : digit.oneMore(done));
    }

    private boolean isOpen(Step step, int at) {
        for (Counts.Term term : step.terms()) {
            Digit digit = digits.get(term.action());
            if (digit != null && !term.holds(digit.of(at % combinations))) {
                return false;
            }
        }
        return true;
    }

    private List<String> path(int[] cameFrom, int into) {
        LinkedList<String> path = new LinkedList<>();
        int at = into;
        path.add(states.get(at / combinations));
        while (cameFrom[at] != at) {
            at = cameFrom[at];
            path.addFirst(states.get(at / combinations));
        }
        return path;
    }
}
