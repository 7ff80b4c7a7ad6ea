package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.suying.casework.CaseId;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;

/**
 * How many of those to whom a case is assigned in the roles of an action have not done it since then (R15-05, R19-06). A
 * unit has done it when somebody who is of the unit now has.
 */
@ApplicationScoped
class Outstanding {

    @Inject
    CaseFiles files;

    @Inject
    Officers officers;

    long of(Action action, CaseId id) {
        List<Assignment> asked = asked(action, id);
        if (asked.isEmpty()) {
            return 0;
        }
        List<Step> done = files.steps(id).stream()
                .filter(step -> step.action().equals(action.id()) && step.actorId() != null)
                .toList();
        Map<OfficerId, OfficerSummary> who = officers.named(done.stream()
                .map(Step::actorId)
                .filter(Objects::nonNull)
                .map(OfficerId::new)
                .collect(Collectors.toSet()));
        return asked.stream()
                .filter(one -> done.stream().noneMatch(step -> answers(step, one, who)))
                .count();
    }

    /** Whether it has been asked of somebody, and nobody is left. */
    boolean isComplete(Action action, CaseId id) {
        return !asked(action, id).isEmpty() && of(action, id) == 0;
    }

    private List<Assignment> asked(Action action, CaseId id) {
        return files.assignments(id).stream()
                .filter(one -> one.isActive() && action.by().contains(one.role()))
                .toList();
    }

    private static boolean answers(Step step, Assignment asked, Map<OfficerId, OfficerSummary> who) {
        OfficerSummary officer = step.actorId() == null ? null : who.get(new OfficerId(step.actorId()));
        return officer != null
                && !step.at().isBefore(asked.since())
                && asked.names(officer.id().value(), officer.unit().value());
    }
}
