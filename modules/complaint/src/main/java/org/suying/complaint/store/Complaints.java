package org.suying.complaint.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.model.Evaluation;
import org.suying.complaint.model.Supplement;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The complaints of the current tenant, with what complainants said later. */
@ApplicationScoped
public class Complaints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    public void add(Complaint complaint) {
        entities.persist(complaint);
    }

    /**
     * Read once in a transaction, whoever asks; the tenant of the scope is part of what is looked for. What is not found is
     * asked for again by a query, for in a transaction that has lost its connection {@code find} says null instead of why.
     */
    public Optional<Complaint> find(CaseId id) {
        return Optional.ofNullable(entities.find(Complaint.class, id))
                .or(() -> entities.createQuery(
                                "select c from Complaint c where c.tenantId = :tenant and c.id = :id", Complaint.class)
                        .setParameter("tenant", walls.tenant().value())
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst());
    }

    public Complaint require(CaseId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Those of them that are there. */
    public Map<CaseId, Complaint> these(List<CaseId> ids) {
        return entities.createQuery(
                        "select c from Complaint c where c.tenantId = :tenant and c.id.id in :ids", Complaint.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("ids", ids.stream().map(CaseId::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Complaint::id, Function.identity()));
    }

    /**
     * The latest first.
     *
     * @param before the id after which the page begins; null for the first page
     */
    public List<CaseId> page(@Nullable UUID before, int limit) {
        return entities.createQuery(
                        "select c.id from Complaint c where c.tenantId = :tenant and c.id.id < :before order by c.id.id desc",
                        CaseId.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("before", before == null ? new UUID(-1L, -1L) : before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @return false if one was given before */
    public boolean add(CaseId id, Evaluation evaluation) {
        return sql.update(
                        """
                        insert into suying.evaluation (tenant_id, id, score, resolved, comment, at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""",
                        walls.tenant().value(),
                        id.id(),
                        evaluation.score(),
                        evaluation.resolved(),
                        evaluation.comment(),
                        evaluation.at())
                == 1;
    }

    public Optional<Evaluation> evaluation(CaseId id) {
        return Optional.ofNullable(evaluations(List.of(id)).get(id));
    }

    /** By the complaint that they are of; those without one are left out. */
    public Map<CaseId, Evaluation> evaluations(List<CaseId> ids) {
        return sql
                .list(
                        """
                        select score, resolved, comment, at, id from suying.evaluation
                         where tenant_id = ? and id = any (?)""",
                        row -> Map.entry(new CaseId(row.getObject(5, UUID.class)), evaluation(row)),
                        walls.tenant().value(),
                        ids.stream().map(CaseId::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        return new Evaluation(
                row.getInt(1),
                row.getBoolean(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    public void add(CaseId id, Supplement supplement) {
        sql.update(
                "insert into suying.supplement (tenant_id, id, case_id, kind, content, at) values (?, ?, ?, ?, ?, ?)",
                walls.tenant().value(),
                Ids.next(),
                id.id(),
                supplement.kind(),
                supplement.content(),
                supplement.at());
    }

    /** The oldest first. */
    public List<Supplement> supplements(CaseId id) {
        return sql.list(
                "select kind, content, at from suying.supplement where tenant_id = ? and case_id = ? order by id",
                Complaints::supplement,
                walls.tenant().value(),
                id.id());
    }

    private static Supplement supplement(ResultSet row) throws SQLException {
        return new Supplement(
                Supplement.Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
