package org.suying.casework.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlineMoved;
import org.suying.casework.model.Assignment;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Ids;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** Writes for whom a case waits: one line for each role that may act now, or for each unit and officer assigned in it. */
@ApplicationScoped
public class Waiting {

    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Clockwork clockwork;

    public void write(CaseId id, String state, Workflow workflow, List<Assignment> assignments) {
        UUID tenant = walls.tenant().value();
        sql.update("delete from suying.waiting where tenant_id = ? and case_id = ?", tenant, id.id());
        Clockwork.Next next = clockwork.next(id);
        for (String role : roles(state, workflow)) {
            if (workflow.isAssigned(role)) {
                assignments.stream()
                        .filter(one -> one.isActive() && one.role().equals(role))
                        .forEach(one -> line(id, role, one.unit(), one.officer(), next));
            } else {
                line(id, role, null, null, next);
            }
        }
    }

    /** The next due time has changed, and nothing else. */
    public void due(CaseId id) {
        Clockwork.Next next = clockwork.next(id);
        sql.update(
                "update suying.waiting set due_at = ?, warn_at = ? where tenant_id = ? and case_id = ?",
                due(next),
                next.warnAt(),
                walls.tenant().value(),
                id.id());
    }

    void moved(@Observes DeadlineMoved moved) {
        due(moved.caseId());
    }

    private static Set<String> roles(String state, Workflow workflow) {
        Set<String> roles = new TreeSet<>();
        workflow.from(state).forEach(action -> roles.addAll(action.by()));
        roles.remove(Action.COMPLAINANT);
        return roles;
    }

    private void line(CaseId id, String role, @Nullable UUID unit, @Nullable UUID officer, Clockwork.Next next) {
        sql.update(
                "insert into suying.waiting (tenant_id, id, case_id, role, unit_id, officer_id, due_at, warn_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                walls.tenant().value(),
                Ids.next(),
                id.id(),
                role,
                unit,
                officer,
                due(next),
                next.warnAt());
    }

    private static Instant due(Clockwork.Next next) {
        Instant dueAt = next.dueAt();
        return dueAt == null ? NEVER : dueAt;
    }
}
