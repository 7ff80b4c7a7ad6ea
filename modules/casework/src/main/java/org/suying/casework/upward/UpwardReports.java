package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.kernel.Ids;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** What the current tenant tells the one above, in an insert-only table of its own. */
@ApplicationScoped
@Transactional
public class UpwardReports {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    void add(CaseSummary summary, Kind kind, String text, Instant at) {
        add(summary, kind, text, "", null, at);
    }

    /** An unmet deadline. @return false if it was told already that this one was not met by then */
    boolean addOverdue(CaseSummary summary, String text, String rule, Instant dueAt, Instant at) {
        boolean told = !sql.list(
                        "select id from suying.upward_report where tenant_id = ? and case_id = ? and rule = ? and due_at = ?",
                        row -> row.getString(1),
                        walls.tenant().value(),
                        summary.id().id(),
                        rule,
                        dueAt)
                .isEmpty();
        if (!told) {
            add(summary, Kind.OVERDUE, text, rule, dueAt, at);
        }
        return !told;
    }

    private void add(CaseSummary summary, Kind kind, String text, String rule, @Nullable Instant dueAt, Instant at) {
        sql.update(
                "insert into suying.upward_report (tenant_id, id, case_id, kind, register_number, subject, state, text, rule, due_at, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)",
                walls.tenant().value(),
                Ids.next(),
                summary.id().id(),
                kind,
                summary.registerNumber(),
                summary.subject(),
                summary.stateText(),
                text,
                rule,
                dueAt,
                at);
    }

    /** What was told about a case, the latest first. */
    public List<Told> of(CaseId id) {
        return sql.list(
                """
                select r.kind, r.text, r.at, l.at, l.by_name from suying.upward_report r
                  left join suying.upward_look l on l.tenant_id = r.tenant_id and l.id = r.id
                 where r.tenant_id = ? and r.case_id = ? order by r.id desc""",
                row -> new Told(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        instant(row.getObject(4, OffsetDateTime.class)),
                        row.getString(5)),
                walls.tenant().value(),
                id.id());
    }

    /** The case that a report is about; runs in the scope of the tenant that told it. */
    UUID caseOf(UUID report) {
        return sql.find(
                        "select case_id from suying.upward_report where tenant_id = ? and id = ?",
                        row -> row.getObject(1, UUID.class),
                        walls.tenant().value(),
                        report)
                .orElseThrow();
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
