package org.suying.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.filing.Evidence;
import org.suying.kernel.Actor;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** Evidence of the current tenant, in insert-only tables. */
@ApplicationScoped
class StoredEvidence {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    record Piece(UUID id, String description, Evidence.Source source, Instant at, UUID officer, String by) {}

    record Verdict(UUID piece, Evidence.Standing verdict, String reason, Instant at, String by) {}

    record Link(UUID piece, UUID attachment) {}

    void add(CaseId caseId, UUID id, String description, Evidence.Source source, Actor by, Instant at) {
        sql.update("""
                insert into suying.evidence (tenant_id, id, case_id, description, source, at, officer_id, officer_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", tenant(), id, caseId.id(), description, source, at, by.id(), by.name());
    }

    void link(UUID piece, UUID attachment) {
        sql.update(
                "insert into suying.evidence_file (tenant_id, evidence_id, attachment_id) values (?, ?, ?)",
                tenant(),
                piece,
                attachment);
    }

    void add(UUID id, Verdict verdict, Actor by) {
        sql.update(
                """
                insert into suying.evidence_verdict (tenant_id, id, evidence_id, verdict, reason, at, officer_id, officer_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                tenant(),
                id,
                verdict.piece(),
                verdict.verdict(),
                verdict.reason(),
                verdict.at(),
                by.id(),
                verdict.by());
    }

    List<Piece> of(CaseId caseId) {
        return sql.list(
                """
                select id, description, source, at, officer_id, officer_name from suying.evidence
                 where tenant_id = ? and case_id = ? order by id""",
                row -> new Piece(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Evidence.Source.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, UUID.class),
                        row.getString(6)),
                tenant(),
                caseId.id());
    }

    Optional<Piece> find(CaseId caseId, UUID id) {
        return of(caseId).stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    List<Verdict> verdicts(CaseId caseId) {
        return sql.list(
                """
                select v.evidence_id, v.verdict, v.reason, v.at, v.officer_name
                  from suying.evidence_verdict v join suying.evidence e on e.tenant_id = v.tenant_id and e.id = v.evidence_id
                 where v.tenant_id = ? and e.tenant_id = ? and e.case_id = ? order by v.id""",
                row -> new Verdict(
                        row.getObject(1, UUID.class),
                        Evidence.Standing.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)),
                tenant(),
                tenant(),
                caseId.id());
    }

    List<Link> links(CaseId caseId) {
        return sql.list(
                """
                select f.evidence_id, f.attachment_id
                  from suying.evidence_file f join suying.evidence e on e.tenant_id = f.tenant_id and e.id = f.evidence_id
                 where f.tenant_id = ? and e.tenant_id = ? and e.case_id = ?""",
                row -> new Link(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                tenant(),
                tenant(),
                caseId.id());
    }

    /** Pieces whose last verdict is not REJECTED. */
    long standing(CaseId caseId) {
        return sql.find("""
                        select count(*) from suying.evidence e
                         where e.tenant_id = ? and e.case_id = ?
                           and coalesce((select v.verdict from suying.evidence_verdict v
                                          where v.tenant_id = e.tenant_id and v.evidence_id = e.id
                                          order by v.id desc limit 1), '') <> 'REJECTED'""", row -> row.getLong(1), tenant(), caseId.id()).orElse(0L);
    }

    private UUID tenant() {
        return walls.tenant().value();
    }
}
