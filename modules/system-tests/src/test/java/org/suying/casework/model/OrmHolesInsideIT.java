package org.suying.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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
import org.suying.kernel.Ids;
import org.suying.tenancy.Sql;
import org.suying.testkit.inside.Within;

@ArquillianTest
@DisplayName("B-06 I-05 a street that knows the id of another street's case")
class OrmHolesInsideIT {

    private static final Map<String, Object> HOLE = Map.of("hole", true);

    @Inject
    Within within;

    @Inject
    Cases cases;

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entities;

    private final CaseId theirs = new CaseId(Ids.next());
    private @Nullable CaseFile detached;

    @BeforeEach
    void theyHaveACase() {
        within.kept(
                "qiaotou",
                () -> cases.open(new Opening(
                        theirs,
                        "probe",
                        UUID.randomUUID().toString(),
                        "探〔{year}〕{number}号",
                        "别人的办件",
                        Instant.parse("2026-03-02T01:00:00Z"),
                        Map.of())));
        detached = within.kept("qiaotou", () -> entities.find(CaseFile.class, theirs));
        assertThat(detached).isNotNull();
    }

    @AfterEach
    void itIsAsItWas() {
        assertThat(within.kept(
                        "qiaotou", () -> entities.find(CaseFile.class, theirs).values()))
                .isEmpty();
    }

    @Test
    @DisplayName("does not find it, by id, by query or by native query")
    void isNotFound() {
        within.kept("xihu", () -> {
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
    void leadsNowhere() {
        assertThatThrownBy(() -> within.kept(
                        "xihu",
                        () -> entities.getReference(CaseFile.class, theirs).version()))
                .isInstanceOf(EntityNotFoundException.class);
        assertThatThrownBy(() -> within.kept("xihu", () -> {
                    entities.lock(detached, LockModeType.PESSIMISTIC_WRITE);
                    return theirs;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("changes no row by a query that names it")
    void changesNoRow() {
        int byQuery = within.kept(
                "xihu",
                () -> entities.createQuery("update CaseFile c set c.kind = 'hole' where c.id = :id")
                        .setParameter("id", theirs)
                        .executeUpdate());
        int natively = within.kept(
                "xihu", () -> sql.update("update suying.case_file set kind = 'hole' where id = ?", theirs.id()));

        assertThat(byQuery).isZero();
        assertThat(natively).isZero();
    }

    @Test
    @DisplayName("is refused when it merges the case with a change in it")
    void refusesTheMerge() {
        CaseFile changed = changed();

        assertThat(catchThrowable(() -> within.kept("xihu", () -> entities.merge(changed))))
                .isNotNull();
    }

    @Test
    @DisplayName("D2 reaches nothing by a stateless session, which our code may not use")
    void reachesNothingStatelessly() {
        SessionFactory factory = entities.getEntityManagerFactory().unwrap(SessionFactory.class);

        within.kept("xihu", () -> {
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
}
