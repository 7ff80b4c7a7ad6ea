package org.suying.casework.handling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.TakesPart;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Judging;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Faults;
import org.suying.people.OfficerSummary;

/**
 * What one officer may do on one case as it stands. The same answer decides what is offered and what is refused: somebody
 * of a role that the action names, who is responsible where the role is one to which cases are assigned, takes part in
 * the matter and, where the action judges, in its judgement (B-10), and has not acted before in a role that the action
 * keeps out (four eyes).
 */
final class Permission {

    private final OfficerSummary officer;
    private final boolean standsIn;
    private final Workflow workflow;
    private final Judging judging;
    private final String state;
    private final List<Assignment> assignments;
    private final List<Step> steps;
    private final Supplier<TakesPart> participation;
    private @Nullable TakesPart part;

    /**
     * @param standsIn whether the officer stands in for those who may not judge: then judges, and does nothing else
     * @param participation what part the officer takes in the case; asked once, and only if it matters
     */
    Permission(
            OfficerSummary officer,
            boolean standsIn,
            Judging judging,
            String state,
            List<Assignment> assignments,
            List<Step> steps,
            Supplier<TakesPart> participation) {
        this.officer = officer;
        this.standsIn = standsIn;
        this.judging = judging;
        this.workflow = judging.workflow();
        this.state = state;
        this.assignments = assignments;
        this.steps = steps;
        this.participation = participation;
    }

    /** @throws org.suying.kernel.Refused if the officer may not, and if the state does not allow it: both at once */
    void require(Action action) {
        Faults faults = new Faults();
        not(action).ifPresent(reason -> faults.add("", reason));
        if (!action.from().contains(state)) {
            faults.add("", CaseworkRefusal.NOT_NOW, workflow.state(state).text());
        }
        faults.refuse();
    }

    /** Why the officer may not do it, in this state or another; empty if the officer may. */
    Optional<CaseworkRefusal> not(Action action) {
        Set<String> roles = held(action);
        if (roles.isEmpty() || standsIn && !judging.is(action, roles)) {
            return Optional.of(CaseworkRefusal.NOT_YOU);
        }
        Set<String> responsible = roles.stream().filter(this::isResponsible).collect(Collectors.toSet());
        if (responsible.isEmpty()) {
            return Optional.of(CaseworkRefusal.NOT_ASSIGNED);
        }
        if (part() == TakesPart.NOT) {
            return Optional.of(CaseworkRefusal.RECUSED);
        }
        if (part() == TakesPart.WITHOUT_JUDGING && judging.is(action, responsible)) {
            return Optional.of(CaseworkRefusal.NOT_JUDGE);
        }
        return isExcluded(action.notBy()) ? Optional.of(CaseworkRefusal.EXCLUDED) : Optional.empty();
    }

    private Set<String> held(Action action) {
        return action.by().stream().filter(officer::holds).collect(Collectors.toSet());
    }

    private boolean isResponsible(String role) {
        return standsIn
                || !workflow.isAssigned(role)
                || assignments.stream()
                        .anyMatch(assignment -> assignment.isActive()
                                && assignment.role().equals(role)
                                && assignment.names(
                                        officer.id().value(), officer.unit().value()));
    }

    private TakesPart part() {
        if (part == null) {
            part = participation.get();
        }
        return part;
    }

    /** Whoever was assigned in such a role in person, or did a step as one, or did such an action, now or formerly. */
    private boolean isExcluded(Set<String> names) {
        UUID id = officer.id().value();
        return assignments.stream().anyMatch(one -> names.contains(one.role()) && id.equals(one.officer()))
                || steps.stream()
                        .filter(step -> id.equals(step.actorId()))
                        .anyMatch(step -> names.contains(step.action()) || isDoneAs(names, step));
    }

    /** In which role it was done is what the officer's roles still say of it; who has none of them any more did it in any. */
    private boolean isDoneAs(Set<String> roles, Step step) {
        return workflow.action(step.action())
                .map(action -> held(action).isEmpty() ? action.by() : held(action))
                .filter(as -> as.stream().anyMatch(roles::contains))
                .isPresent();
    }
}
