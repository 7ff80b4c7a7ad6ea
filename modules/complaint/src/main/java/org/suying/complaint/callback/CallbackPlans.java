package org.suying.complaint.callback;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plans of a rule book, in the order in which they are written. */
public record CallbackPlans(List<CallbackPlan> all) {

    public CallbackPlans {
        all = List.copyOf(all);
    }

    Optional<CallbackPlan> find(String id) {
        return all.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** Those in which somebody with these roles asks. */
    List<CallbackPlan> of(Set<String> roles) {
        return all.stream()
                .filter(plan -> plan.by().stream().anyMatch(roles::contains))
                .toList();
    }
}
