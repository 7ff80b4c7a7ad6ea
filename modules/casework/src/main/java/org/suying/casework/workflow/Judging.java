package org.suying.casework.workflow;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suying.casework.Phase;
import org.suying.kernel.Right;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Regime;

/**
 * Which actions of a workflow judge (B-10): those that lead into a decision or a refusal, whoever does them, and those
 * done in a role that carries the right to decide or to approve.
 *
 * @param judges ids of the roles that carry such a right
 */
public record Judging(Workflow workflow, Set<String> judges) {

    private static final Set<Phase> JUDGED = EnumSet.of(Phase.DECIDED, Phase.REFUSED);

    public Judging {
        judges = Set.copyOf(judges);
    }

    public static Judging of(Regime regime) {
        Roles roles = regime.section(Roles.class);
        return new Judging(
                regime.section(Workflow.class),
                Stream.of(Right.DECIDE, Right.APPROVE)
                        .flatMap(right -> roles.carrying(right).stream())
                        .map(Role::id)
                        .collect(Collectors.toSet()));
    }

    /** @param as the roles in which it could be done; one that does not judge is enough for an action that need not */
    public boolean is(Action action, Collection<String> as) {
        return leadsTo(JUDGED, action) || judges.containsAll(as);
    }

    /** The roles in which somebody judges. */
    public Set<String> roles() {
        Set<String> all = new HashSet<>(judges);
        workflow.actions().values().stream()
                .filter(action -> leadsTo(JUDGED, action))
                .forEach(action -> all.addAll(action.by()));
        all.remove(Action.COMPLAINANT);
        return all;
    }

    /** The actions by which a case is decided. */
    public Stream<Action> decisions() {
        return workflow.actions().values().stream().filter(action -> leadsTo(EnumSet.of(Phase.DECIDED), action));
    }

    /** Whether all that a role may do in a state judges. */
    public boolean onlyJudges(String state, String role) {
        return workflow.from(state).stream()
                .filter(action -> action.by().contains(role))
                .allMatch(action -> is(action, Set.of(role)));
    }

    private boolean leadsTo(Set<Phase> phases, Action action) {
        return !action.stays() && phases.contains(workflow.state(action.to()).phase());
    }
}
