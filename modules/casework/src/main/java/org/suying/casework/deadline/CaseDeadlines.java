package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.casework.model.CaseDeadline;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/** The deadlines of the current tenant's cases. */
@ApplicationScoped
class CaseDeadlines {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    /** Whether it is one that was stored before. */
    boolean isKept(CaseDeadline deadline) {
        return entities.contains(deadline);
    }

    void add(CaseDeadline deadline) {
        entities.persist(deadline);
        remembered.forget(CaseDeadline.class);
    }

    /** The first ones of a case that this transaction opens: all that there are. */
    void begin(CaseId id, List<CaseDeadline> first) {
        first.forEach(this::add);
        List<CaseDeadline> inOrder = first.stream()
                .sorted(Comparator.comparing(CaseDeadline::dueAt)
                        .thenComparing(one -> one.id().toString()))
                .toList();
        remembered.once(CaseDeadline.class, id, () -> inOrder);
    }

    List<CaseDeadline> of(CaseId id) {
        return remembered.once(CaseDeadline.class, id, () -> read(id));
    }

    private List<CaseDeadline> read(CaseId id) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.tenantId = :tenant and d.caseId = :id order by d.dueAt, d.id",
                        CaseDeadline.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("id", id)
                .getResultList();
    }

    /** As it stands when nobody else acts on its case, which is held until this transaction is over. */
    Optional<CaseDeadline> findForChange(UUID id) {
        sql.list("""
                select c.id from suying.case_file c join suying.deadline d on d.tenant_id = c.tenant_id and d.case_id = c.id
                 where d.tenant_id = ? and d.id = ? for no key update of c""", row -> row.getString(1), walls.tenant().value(), id);
        remembered.forgetAll();
        return entities.createQuery(
                        "select d from CaseDeadline d where d.tenantId = :tenant and d.id = :id", CaseDeadline.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("id", new CaseDeadline.Key(id))
                .getResultStream()
                .findFirst();
    }

    /** All of a case, likewise. */
    List<CaseDeadline> ofForChange(CaseId id) {
        sql.list(
                "select id from suying.case_file where tenant_id = ? and id = ? for no key update",
                row -> row.getString(1),
                walls.tenant().value(),
                id.id());
        remembered.forgetAll();
        return of(id);
    }

    /** Those that still run and rest on a day that no notice had settled when they were counted. */
    List<CaseDeadline> provisional() {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.tenantId = :tenant and d.endedAt is null and d.provisional = true order by d.dueAt, d.id",
                        CaseDeadline.class)
                .setParameter("tenant", walls.tenant().value())
                .getResultList();
    }

    /** Tenants of the city of the current scope that have such. Runs in a city's scope. */
    List<TenantId> tenantsWithProvisional() {
        return sql.list(
                "select distinct tenant_id from suying.deadline where city_id = ? and ended_at is null and provisional",
                row -> new TenantId(row.getObject(1, UUID.class)),
                walls.current().id());
    }

    /**
     * Cases with a deadline that still runs, is provisional and was counted without one of these notices; what was
     * certain when it was counted stays.
     */
    List<CaseId> countedWithoutOneOf(String[] notices) {
        return sql.list(
                """
                select distinct case_id from suying.deadline
                 where tenant_id = ? and ended_at is null and provisional and not publications @> ? order by case_id""",
                row -> new CaseId(row.getObject(1, UUID.class)),
                walls.tenant().value(),
                notices);
    }
}
