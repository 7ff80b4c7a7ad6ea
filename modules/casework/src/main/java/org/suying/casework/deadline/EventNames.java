package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suying.casework.CaseEvents;
import org.suying.casework.KnownEvents;
import org.suying.casework.workflow.Workflow;
import org.suying.regime.Regime;

/** The events of the workflow, those that other modules raise, and the passing of each deadline. */
@ApplicationScoped
public class EventNames implements KnownEvents {

    private final List<CaseEvents> raised;

    protected EventNames() {
        this.raised = List.of();
    }

    @Inject
    public EventNames(@Any Instance<CaseEvents> raised) {
        this(raised.stream().toList());
    }

    public EventNames(List<CaseEvents> raised) {
        this.raised = List.copyOf(raised);
    }

    @Override
    public Set<String> of(Regime regime) {
        Set<String> events = regime.section(Workflow.class).events();
        raised.forEach(source -> events.addAll(source.raised().keySet()));
        regime.section(DeadlineRules.class).byId().values().forEach(rule -> events.add(rule.passed()));
        return events;
    }
}
