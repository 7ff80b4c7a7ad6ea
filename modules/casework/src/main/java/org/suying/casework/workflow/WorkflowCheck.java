package org.suying.casework.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suying.casework.CaseworkRefusal;
import org.suying.people.Roles;
import org.suying.regime.Findings;
import org.suying.regime.Regime;

/** What can be proved of a workflow before it comes into force: everything in it can happen, and every case can end. */
final class WorkflowCheck {

    private static final String STATES = "/workflow/states/";
    private static final String ACTIONS = "/workflow/actions/";

    private final Workflow workflow;
    private final Roles roles;
    private final Findings findings;

    WorkflowCheck(Workflow workflow, Regime regime, Findings findings) {
        this.workflow = workflow;
        this.roles = regime.section(Roles.class);
        this.findings = findings;
    }

    void all() {
        workflow.actions().values().stream()
                .filter(action -> action.call() == null)
                .forEach(this::references);
        workflow.actions().values().forEach(this::somebody);
        workflow.actions().values().forEach(this::complainant);
        workflow.states().values().forEach(this::end);
        if (start()) {
            paths();
        }
    }

    /** Those of the platform's own actions stand elsewhere in the rule book, where they are looked at. */
    private void references(Action action) {
        String at = ACTIONS + action.id();
        action.from().forEach(state -> state(at + "/from", state));
        state(at + "/to", action.to());
        action.by().forEach(role -> role(at + "/by", role, Action.COMPLAINANT));
        action.notBy().stream()
                .filter(name -> !workflow.actions().containsKey(name))
                .forEach(role -> role(at + "/notBy", role, Action.RESPONDENT));
    }

    private void state(String at, String id) {
        if (!id.isEmpty() && !workflow.states().containsKey(id)) {
            findings.error(at, CaseworkRefusal.UNKNOWN_STATE, id);
        }
    }

    private void role(String at, String id, String platforms) {
        if (!id.equals(platforms) && !roles.knows(id)) {
            findings.unknown(at, id, "/roles", CaseworkRefusal.UNKNOWN_ROLE);
        }
    }

    /** Somebody must be left: a role that may do something and is not kept out by the action itself. */
    private void somebody(Action action) {
        boolean anybody = action.by().contains(Action.COMPLAINANT)
                || action.by().stream()
                        .anyMatch(role -> !action.notBy().contains(role)
                                && (!roles.knows(role)
                                        || !roles.rightsOf(Set.of(role)).isEmpty()));
        if (!anybody) {
            findings.error(
                    ACTIONS + action.id() + "/by",
                    CaseworkRefusal.NOBODY,
                    action.text().zh());
        }
    }

    /** What is the complainant's is nobody else's: an officer is never offered it. */
    private void complainant(Action action) {
        boolean complainants = action.by().contains(Action.COMPLAINANT);
        if (complainants != (action.as() != null) || complainants && action.by().size() > 1) {
            findings.error(ACTIONS + action.id(), CaseworkRefusal.COMPLAINANT_ONLY);
        }
    }

    private void end(State state) {
        if (state.end() && !state.phase().canEnd()) {
            findings.error(STATES + state.id() + "/phase", CaseworkRefusal.END_PHASE);
        }
        if (state.end()) {
            workflow.from(state.id())
                    .forEach(action ->
                            findings.error(ACTIONS + action.id() + "/from", CaseworkRefusal.LEAVES_END, state.id()));
        }
    }

    /** That there is no state at all is the schema's to say. */
    private boolean start() {
        List<State> starts = workflow.starts();
        if (starts.isEmpty() && !workflow.states().isEmpty()) {
            findings.error("/workflow/states", CaseworkRefusal.NO_START);
        } else if (starts.size() > 1) {
            findings.error(
                    "/workflow/states",
                    CaseworkRefusal.MANY_STARTS,
                    starts.stream().map(State::id).collect(Collectors.joining(", ")));
        }
        return starts.size() == 1;
    }

    private void paths() {
        Map<String, String> cameFrom = reachable();
        Set<String> ending = ending();
        for (State state : workflow.states().values()) {
            if (!cameFrom.containsKey(state.id())) {
                findings.error(STATES + state.id(), CaseworkRefusal.UNREACHABLE, state.id());
            }
            if (!ending.contains(state.id())) {
                findings.error(STATES + state.id(), path(cameFrom, state.id()), CaseworkRefusal.NO_END, state.id());
            }
        }
        Traps.of(workflow).forEach((state, path) -> {
            if (ending.contains(state)) {
                findings.error(STATES + state, path, CaseworkRefusal.NO_END_AGAIN, state);
            }
        });
    }

    /** Every state that can be reached, with the one before it on the shortest way; the start came from nowhere. */
    private Map<String, String> reachable() {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        cameFrom.put(workflow.start().id(), "");
        open.add(workflow.start().id());
        while (!open.isEmpty()) {
            String state = open.remove();
            for (String next : workflow.next(state)) {
                if (workflow.states().containsKey(next) && cameFrom.putIfAbsent(next, state) == null) {
                    open.add(next);
                }
            }
        }
        return cameFrom;
    }

    /** Every state from which an end can be reached. */
    private Set<String> ending() {
        Set<String> ending = new HashSet<>();
        workflow.states().values().stream().filter(State::end).map(State::id).forEach(ending::add);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (State state : workflow.states().values()) {
                grows |= workflow.next(state.id()).stream().anyMatch(ending::contains) && ending.add(state.id());
            }
        }
        return ending;
    }

    private static List<String> path(Map<String, String> cameFrom, String state) {
        LinkedList<String> path = new LinkedList<>();
        for (String at = state; at != null && !at.isEmpty(); at = cameFrom.get(at)) {
            path.addFirst(at);
        }
        return new ArrayList<>(path);
    }
}
