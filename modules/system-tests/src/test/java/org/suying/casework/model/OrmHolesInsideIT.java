package org.suying.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.Opening;
import org.suying.kernel.Actor;
import org.suying.kernel.Ids;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

@ArquillianTest
@DisplayName("B-06 I-05 a street that knows the id of another street's case")
class OrmHolesInsideIT {

    private static final Map<String, Object> HOLE = Map.of("hole", true);

    @Inject
    Cases cases;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    Sql sql;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private final CaseId theirs = new CaseId(Ids.next());
    private @Nullable CaseFile detached;

    @BeforeEach
    void theyHaveACase() throws Exception {
        as(
                "qiaotou",
                () -> cases.open(new Opening(
                        theirs,
                        "probe",
                        UUID.randomUUID().toString(),
                        "探〔{year}〕{number}号",
                        "别人的办件",
                        Instant.parse("2026-03-02T01:00:00Z"),
                        Map.of())));
        detached = as("qiaotou", () -> entities.find(CaseFile.class, theirs));
        assertThat(detached).isNotNull();
    }

    @AfterEach
    void itIsAsItWas() throws Exception {
        assertThat(as("qiaotou", () -> entities.find(CaseFile.class, theirs).values()))
                .isEmpty();
    }

    @Test
    @DisplayName("does not find it, by id, by query or by native query")
    void isNotFound() throws Exception {
        as("xihu", () -> {
            assertThat(entities.find(CaseFile.class, theirs)).isNull();
            assertThat(entities.createQuery("select c from CaseFile c where c.id = :id", CaseFile.class)
                            .setParameter("id", theirs)
                            .getResultList())
                    .isEmpty();
            assertThat(sql.list("select id from suying.case_file where id = ?", row -> row.getString(1), theirs.id()))
                    .isEmpty();
            return theirs;
        });
    }

    @Test
    @DisplayName("gets a reference that leads nowhere, and cannot lock it")
    void leadsNowhere() throws Exception {
        assertThatThrownBy(() -> as(
                        "xihu",
                        () -> entities.getReference(CaseFile.class, theirs).version()))
                .isInstanceOf(EntityNotFoundException.class);
        assertThatThrownBy(() -> as("xihu", () -> {
                    entities.lock(detached, LockModeType.PESSIMISTIC_WRITE);
                    return theirs;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("changes no row by a query that names it")
    void changesNoRow() throws Exception {
        int byQuery = as(
                "xihu",
                () -> entities.createQuery("update CaseFile c set c.kind = 'hole' where c.id = :id")
                        .setParameter("id", theirs)
                        .executeUpdate());
        int natively =
                as("xihu", () -> sql.update("update suying.case_file set kind = 'hole' where id = ?", theirs.id()));

        assertThat(byQuery).isZero();
        assertThat(natively).isZero();
    }

    @Test
    @DisplayName("is refused when it merges the case with a change in it")
    void refusesTheMerge() {
        CaseFile changed = changed();

        assertThat(catchThrowable(() -> as("xihu", () -> entities.merge(changed))))
                .isNotNull();
    }

    @Test
    @DisplayName("D2 reaches nothing by a stateless session, which our code may not use")
    void reachesNothingStatelessly() throws Exception {
        SessionFactory factory = entities.getEntityManagerFactory().unwrap(SessionFactory.class);

        as("xihu", () -> {
            try (StatelessSession session = factory.openStatelessSession()) {
                assertThat(session.get(CaseFile.class, theirs)).isNull();
                assertThat(session.createMutationQuery("update CaseFile c set c.kind = 'hole' where c.id = :id")
                                .setParameter("id", theirs)
                                .executeUpdate())
                        .isZero();
            }
            return theirs;
        });
    }

    private CaseFile changed() {
        CaseFile file = java.util.Objects.requireNonNull(detached);
        file.write(HOLE);
        return file;
    }

    private <T> T as(String tenant, Callable<T> work) throws Exception {
        Scope scope = Scope.of(tenants.require(tenant).id(), Actor.program());
        return walls.within(scope, () -> {
            try {
                transaction.begin();
                try {
                    T result = work.call();
                    transaction.commit();
                    return result;
                } finally {
                    if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE
                            || transaction.getStatus() == jakarta.transaction.Status.STATUS_MARKED_ROLLBACK) {
                        transaction.rollback();
                    }
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
