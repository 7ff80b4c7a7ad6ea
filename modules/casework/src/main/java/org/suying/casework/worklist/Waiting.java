package org.suying.casework.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.deadline.CaseRegime;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlineMoved;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Judging;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Ids;
import org.suying.kernel.Right;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Regime;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/**
 * Writes for whom a case waits: one line for each role that may bring it on, or that is called to it, or for each unit
 * and officer assigned in it.
 */
@ApplicationScoped
public class Waiting {

    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** By so much an emergency stands before its due time. */
    private static final long AHEAD = 365_250;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Clockwork clockwork;

    @Inject
    CaseRegime regimes;

    @Inject
    Clock clock;

    /** Of a case that has just been opened: it waited for nobody before, and nobody is assigned. */
    public void begin(CaseFile file, Regime regime) {
        lines(file, regime, List.of());
    }

    public void write(CaseFile file, Regime regime, List<Assignment> assignments) {
        sql.update(
                "delete from suying.waiting where tenant_id = ? and case_id = ?",
                walls.tenant().value(),
                file.id().id());
        if (!file.isOver()) {
            lines(file, regime, assignments);
        }
    }

    private void lines(CaseFile file, Regime regime, List<Assignment> assignments) {
        Workflow workflow = regime.section(Workflow.class);
        Clockwork.Outlook outlook = clockwork.outlook(file.id(), regime, clock.instant());
        Judging judging = Judging.of(regime);
        for (String role : roles(file, workflow, outlook, regime.section(Roles.class))) {
            boolean judges = judging.onlyJudges(file.state(), role);
            if (workflow.isAssigned(role)) {
                assignments.stream()
                        .filter(one -> one.isActive() && one.role().equals(role))
                        .forEach(one -> line(file, role, judges, one.unit(), one.officer(), outlook));
            } else {
                line(file, role, judges, null, null, outlook);
            }
        }
    }

    private static Set<String> roles(CaseFile file, Workflow workflow, Clockwork.Outlook outlook, Roles all) {
        Set<String> roles = new TreeSet<>();
        for (Action action : workflow.from(file.state())) {
            if (!action.stays()) {
                roles.addAll(action.by());
            } else if (action.call() == null) {
                action.by().stream().filter(workflow::isAssigned).forEach(roles::add);
            }
        }
        if (outlook.asked()) {
            roles.addAll(workflow.called(Action.Call.ASKED));
        }
        if (file.wantsAttention()) {
            roles.addAll(workflow.called(Action.Call.ATTENTION));
        }
        if (outlook.overdue()) {
            all.carrying(Right.DECIDE).stream().map(Role::id).forEach(roles::add);
        }
        roles.remove(Action.COMPLAINANT);
        return roles;
    }

    /** The next due time has changed, and nothing else. */
    public void due(CaseId id) {
        Clockwork.Outlook outlook = clockwork.outlook(id, regimes.of(id), clock.instant());
        sql.update(
                """
                update suying.waiting w
                   set due_at = ?, warn_at = ?, place = case when w.place < w.due_at then ? else ? end
                 where tenant_id = ? and case_id = ?""",
                due(outlook),
                outlook.warnAt(),
                place(due(outlook), true),
                due(outlook),
                walls.tenant().value(),
                id.id());
    }

    void moved(@Observes DeadlineMoved moved) {
        due(moved.caseId());
    }

    private void line(
            CaseFile file,
            String role,
            boolean judges,
            @Nullable UUID unit,
            @Nullable UUID officer,
            Clockwork.Outlook outlook) {
        sql.update(
                """
                insert into suying.waiting (tenant_id, id, case_id, role, judges, unit_id, officer_id, due_at, warn_at, place)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                walls.tenant().value(),
                Ids.next(),
                file.id().id(),
                role,
                judges,
                unit,
                officer,
                due(outlook),
                outlook.warnAt(),
                place(due(outlook), file.isUrgent()));
    }

    /** Where a case stands among the others. */
    static Instant place(Instant due, boolean urgent) {
        return urgent ? due.minus(AHEAD, ChronoUnit.DAYS) : due;
    }

    private static Instant due(Clockwork.Outlook outlook) {
        Instant dueAt = outlook.dueAt();
        return dueAt == null ? NEVER : dueAt;
    }
}
