package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Containing;
import org.suying.casework.model.Step;
import org.suying.kernel.NotFound;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The cases of the current tenant, with their steps and assignments. */
@ApplicationScoped
public class CaseFiles {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    void add(CaseFile file) {
        entities.persist(file);
    }

    void add(Step step) {
        entities.persist(step);
        remembered.forget(Step.class);
    }

    void add(Assignment assignment) {
        entities.persist(assignment);
        remembered.forget(Assignment.class);
    }

    void flush() {
        entities.flush();
    }

    /**
     * Read once in a transaction, whoever asks; the tenant of the scope is part of what is looked for. What is not found is
     * asked for again by a query, for in a transaction that has lost its connection {@code find} says null instead of why.
     */
    Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id))
                .or(() -> entities.createQuery(
                                "select c from CaseFile c where c.tenantId = :tenant and c.id = :id", CaseFile.class)
                        .setParameter("tenant", walls.tenant().value())
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst());
    }

    public CaseFile require(CaseId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if one of them is not there */
    List<CaseFile> require(List<CaseId> ids) {
        Map<CaseId, CaseFile> found = entities.createQuery(
                        "select c from CaseFile c where c.tenantId = :tenant and c.id.id in :ids", CaseFile.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("ids", ids.stream().map(CaseId::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(NotFound::new))
                .toList();
    }

    List<CaseId> find(String kind, String text, @Nullable CaseId before, int limit) {
        String like = Containing.of(text);
        return sql.list(
                """
                select f.id from suying.case_file f
                 where f.tenant_id = ? and f.kind = ? and f.id < ?
                   and (f.subject ilike ? or f.number ilike ? or f.register_number ilike ?)
                 order by f.id desc limit ?""",
                row -> new CaseId(row.getObject(1, UUID.class)),
                walls.tenant().value(),
                kind,
                before == null ? new UUID(-1L, -1L) : before.id(),
                like,
                like,
                like,
                limit);
    }

    /** For an action: nobody else acts on it until this transaction is over. */
    CaseFile requireForAction(CaseId id) {
        CaseFile file = entities.createQuery(
                        "select c from CaseFile c where c.tenantId = :tenant and c.id = :id", CaseFile.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        remembered.forgetAll();
        return file;
    }

    List<Step> steps(CaseId id) {
        return remembered.once(
                Step.class,
                id,
                () -> entities.createQuery(
                                "select s from Step s where s.tenantId = :tenant and s.caseId = :id order by s.id",
                                Step.class)
                        .setParameter("tenant", walls.tenant().value())
                        .setParameter("id", id)
                        .getResultList());
    }

    public List<Assignment> assignments(CaseId id) {
        return remembered.once(
                Assignment.class,
                id,
                () -> entities.createQuery(
                                "select a from Assignment a where a.tenantId = :tenant and a.caseId = :id order by a.id",
                                Assignment.class)
                        .setParameter("tenant", walls.tenant().value())
                        .setParameter("id", id)
                        .getResultList());
    }

    /** The next number of a series in a year, without a gap: counted in the transaction of the case that takes it. */
    int nextNumber(String series, int year) {
        UUID tenant = walls.tenant().value();
        return sql.find("""
                        insert into suying.register_count (tenant_id, series, year, last) values (?, ?, ?, 1)
                        on conflict (tenant_id, series, year) do update set last = suying.register_count.last + 1
                        returning last""", row -> row.getInt(1), tenant, series, year).orElseThrow();
    }
}
