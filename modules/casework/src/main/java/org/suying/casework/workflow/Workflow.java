package org.suying.casework.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suying.casework.As;
import org.suying.casework.Phase;

/** States and actions of a regime, in the order in which they are written. */
public record Workflow(Map<String, State> states, Map<String, Action> actions, Set<String> assignedRoles) {

    /** The event of being registered, which every case has at once. */
    public static final String REGISTERED = "registered";

    public static Workflow of(Map<String, State> states, Map<String, Action> actions) {
        Set<String> assigned = actions.values().stream()
                .flatMap(action -> action.effects().stream())
                .map(EffectUse::assigns)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
        return new Workflow(states, actions, assigned);
    }

    /** The states in which a case could begin: one, in a sound workflow. */
    public List<State> starts() {
        List<State> marked = states.values().stream().filter(State::start).toList();
        return marked.isEmpty()
                ? states.values().stream()
                        .filter(state -> state.phase() == Phase.RECEIVED)
                        .toList()
                : marked;
    }

    public State start() {
        return starts().get(0);
    }

    public State state(String id) {
        State state = states.get(id);
        if (state == null) {
            throw new IllegalStateException("a case is in a state that its regime does not have: " + id);
        }
        return state;
    }

    public Optional<Action> action(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    public List<Action> from(String state) {
        return actions.values().stream()
                .filter(action -> action.from().contains(state))
                .toList();
    }

    /** The actions that bring a case on from a state: whoever may do one of them, it waits for. */
    public List<Action> turn(String state) {
        return from(state).stream().filter(action -> !action.stays()).toList();
    }

    /** The roles that may do what the platform gives to every workflow at such a call. */
    public Set<String> called(Action.Call call) {
        return actions.values().stream()
                .filter(action -> action.call() == call)
                .flatMap(action -> action.by().stream())
                .collect(Collectors.toSet());
    }

    /** The actions of a kind that are the complainant's in a state; of several the first whose condition holds is done. */
    public List<Action> complainants(String state, As as) {
        return from(state).stream().filter(action -> action.as() == as).toList();
    }

    /** Whether the role acts only on cases that are assigned to it. */
    public boolean isAssigned(String role) {
        return assignedRoles.contains(role);
    }

    /** The events of a case that opens: it was received, perhaps before now, and is registered now. */
    public Map<String, Instant> opening(Instant receivedAt, Instant now) {
        Map<String, Instant> events = new HashMap<>();
        events.put(start().id(), receivedAt);
        events.put(Phase.RECEIVED.event(), receivedAt);
        events.put(REGISTERED, now);
        return events;
    }

    /** Every event that a case can have under this workflow. */
    public Set<String> events() {
        Set<String> events = new HashSet<>(Set.of(REGISTERED));
        states.values().forEach(state -> {
            events.add(state.id());
            state.phase().reached().forEach(phase -> events.add(phase.event()));
        });
        actions.values().forEach(action -> {
            events.add(action.id());
            events.add(action.emits());
            if (action.by().stream().anyMatch(this::isAssigned)) {
                events.add(action.byAll());
            }
            if (action.as() == As.REVIEW) {
                events.add(Action.REVIEW_ASKED);
            }
        });
        events.remove("");
        return events;
    }

    /** What can be reached from a state by one action. */
    Collection<String> next(String state) {
        return from(state).stream().map(action -> action.next(state)).toList();
    }
}
