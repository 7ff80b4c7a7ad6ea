package org.suying.casework.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Workflow;

/** The deadlines of a regime, in the order in which they are written. */
public record DeadlineRules(Map<String, DeadlineRule> byId) {

    public Optional<DeadlineRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether one of them starts, ends or pauses with the event. */
    public boolean mention(String event) {
        return byId.values().stream().anyMatch(rule -> rule.mentions(event));
    }

    List<DeadlineRule> extendable() {
        return byId.values().stream().filter(rule -> rule.extension() != null).toList();
    }

    /**
     * Whether meeting it is the complainant's alone: then it is nobody's delay here, and calls nobody.
     *
     * @param id of a rule
     */
    public boolean isComplainants(String id, Workflow workflow) {
        Set<String> until = find(id).map(DeadlineRule::until).orElse(Set.of());
        Set<String> own = workflow.actions().values().stream()
                .filter(action -> action.by().equals(Set.of(Action.COMPLAINANT)))
                .flatMap(action -> Stream.of(action.id(), action.emits()))
                .collect(Collectors.toSet());
        return !until.isEmpty() && own.containsAll(until);
    }

    List<DeadlineRule> startedBy(Set<String> events) {
        return byId.values().stream()
                .filter(rule -> events.contains(rule.from()))
                .toList();
    }
}
