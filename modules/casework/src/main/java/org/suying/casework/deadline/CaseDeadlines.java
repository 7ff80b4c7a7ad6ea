package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.casework.model.CaseDeadline;
import org.suying.tenancy.Walls;

/** The deadlines of the current tenant's cases. */
@ApplicationScoped
class CaseDeadlines {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Walls walls;

    void add(CaseDeadline deadline) {
        entities.persist(deadline);
    }

    List<CaseDeadline> of(CaseId id) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.tenantId = :tenant and d.caseId = :id order by d.dueAt, d.id",
                        CaseDeadline.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("id", id)
                .getResultList();
    }

    Optional<CaseDeadline> find(UUID id) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.tenantId = :tenant and d.id = :id", CaseDeadline.class)
                .setParameter("tenant", walls.tenant().value())
                .setParameter("id", new CaseDeadline.Key(id))
                .getResultStream()
                .findFirst();
    }

    /** Those that a new notice may move, in the order of their ids. */
    List<CaseDeadline> provisional() {
        return entities.createQuery("""
                        select d from CaseDeadline d
                         where d.tenantId = :tenant and d.provisional = true and d.endedAt is null order by d.id""", CaseDeadline.class)
                .setParameter("tenant", walls.tenant().value())
                .getResultList();
    }
}
