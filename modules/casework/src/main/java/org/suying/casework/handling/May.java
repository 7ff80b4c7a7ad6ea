package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.DomainPart;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Workflow;
import org.suying.people.OfficerSummary;

/** Who may do what on a case. The same answer decides what is offered and what is refused. */
@ApplicationScoped
public class May {

    @Inject
    CaseFiles files;

    @Inject
    @Any
    Instance<DomainPart> parts;

    /** Why this officer may not do this action on this case, now or ever; empty if the officer may. */
    Optional<CaseworkRefusal> not(OfficerSummary officer, Action action, CaseFile file, Workflow workflow) {
        List<Assignment> assignments = files.assignments(file.id());
        if (officer.roles().stream().noneMatch(action.by()::contains)) {
            return Optional.of(CaseworkRefusal.NOT_YOU);
        }
        boolean responsible = officer.roles().stream()
                .filter(action.by()::contains)
                .anyMatch(role -> !workflow.isAssigned(role) || isAssigned(officer, role, assignments));
        if (!responsible) {
            return Optional.of(CaseworkRefusal.NOT_ASSIGNED);
        }
        if (isRecused(officer, file)) {
            return Optional.of(CaseworkRefusal.RECUSED);
        }
        return isExcluded(officer, action, file, workflow, assignments)
                ? Optional.of(CaseworkRefusal.EXCLUDED)
                : Optional.empty();
    }

    private static boolean isAssigned(OfficerSummary officer, String role, List<Assignment> assignments) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.isActive()
                        && assignment.role().equals(role)
                        && assignment.names(officer.id().value(), officer.unit().value()));
    }

    private boolean isRecused(OfficerSummary officer, CaseFile file) {
        UUID id = officer.id().value();
        return parts.stream()
                .filter(part -> part.kind().equals(file.kind()))
                .anyMatch(part -> part.isRecused(file.id(), id));
    }

    /** Whoever was assigned in an excluded role in person, or did a step that such a role does, is kept out. */
    private boolean isExcluded(
            OfficerSummary officer, Action action, CaseFile file, Workflow workflow, List<Assignment> assignments) {
        if (action.notBy().isEmpty()) {
            return false;
        }
        UUID id = officer.id().value();
        boolean assigned =
                assignments.stream().anyMatch(one -> action.notBy().contains(one.role()) && id.equals(one.officer()));
        return assigned
                || files.steps(file.id()).stream()
                        .filter(step -> id.equals(step.actorId()))
                        .anyMatch(step -> didAs(step, action.notBy(), officer, workflow));
    }

    private static boolean didAs(Step step, Set<String> roles, OfficerSummary officer, Workflow workflow) {
        return workflow.action(step.action())
                .filter(done -> done.by().stream().anyMatch(role -> roles.contains(role) && officer.holds(role)))
                .isPresent();
    }
}
