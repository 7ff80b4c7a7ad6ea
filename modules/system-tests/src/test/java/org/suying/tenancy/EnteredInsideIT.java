package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Actor;

@ArquillianTest
@DisplayName("B-06 I-08 inside the server, a transaction that entered a tenant")
class EnteredInsideIT {

    private static final String HEADS =
            "select distinct t.slug from suying.officer o join suying.tenant t on t.id = o.tenant_id order by 1";

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    UserTransaction transaction;

    @Test
    @DisplayName("sees that tenant alone, also in the transaction after, and the next tenant alone after it")
    void seesItsTenantAlone() {
        assertThat(within("baiyun", () -> List.of(owners(), owners())))
                .containsExactly(List.of("baiyun"), List.of("baiyun"));
        assertThat(within("mingde", () -> List.of(owners()))).containsExactly(List.of("mingde"));
    }

    @Test
    @DisplayName("has nothing left of it when the work is done")
    void leavesNothingBehind() {
        within("baiyun", () -> List.of(owners()));

        assertThatThrownBy(this::owners).hasStackTraceContaining("permission denied");
    }

    @Test
    @DisplayName("cannot be taken along into another tenant")
    void staysInItsTenant() {
        within("baiyun", () -> {
            assertThatThrownBy(() -> inTransaction(() -> {
                        sql.list(HEADS, row -> row.getString(1));
                        walls.enter(scope("mingde"));
                        return List.of();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            return List.of();
        });
    }

    private List<List<String>> within(String tenant, Work<List<String>> work) {
        return walls.within(scope(tenant), () -> work.run());
    }

    private Scope scope(String tenant) {
        return Scope.of(tenants.require(tenant).id(), Actor.program());
    }

    private List<String> owners() {
        return inTransaction(() -> sql.list(HEADS, row -> row.getString(1)));
    }

    private List<String> inTransaction(Work<String> work) {
        try {
            transaction.begin();
            try {
                return work.run();
            } finally {
                transaction.rollback();
            }
        } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some work that gives a list. */
    interface Work<T> {
        List<T> run();
    }
}
