package org.suying.casework.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    List<DeadlineRule> startedBy(Set<String> events) {
        return byId.values().stream()
                .filter(rule -> events.contains(rule.from()))
                .toList();
    }
}
