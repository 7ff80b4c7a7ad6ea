package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.inside.Within;

@ArquillianTest
@DisplayName("B-06 I-08 inside the server, a transaction that entered a tenant")
class EnteredInsideIT {

    private static final String HEADS =
            "select distinct t.slug from suying.officer o join suying.tenant t on t.id = o.tenant_id order by 1";

    @Inject
    Within within;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Test
    @DisplayName("sees that tenant alone, also in the transaction after, and the next tenant alone after it")
    void seesItsTenantAlone() {
        assertThat(in("baiyun", () -> List.of(owners(), owners())))
                .containsExactly(List.of("baiyun"), List.of("baiyun"));
        assertThat(in("mingde", () -> List.of(owners()))).containsExactly(List.of("mingde"));
    }

    @Test
    @DisplayName("has nothing left of it when the work is done")
    void leavesNothingBehind() {
        in("baiyun", () -> List.of(owners()));

        assertThatThrownBy(this::owners).hasStackTraceContaining("permission denied");
    }

    @Test
    @DisplayName("cannot be taken along into another tenant")
    void staysInItsTenant() {
        in("baiyun", () -> {
            assertThatThrownBy(() -> within.undone(() -> {
                        sql.list(HEADS, row -> row.getString(1));
                        walls.enter(within.scope("mingde"));
                        return List.of();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            return List.of();
        });
    }

    private List<List<String>> in(String tenant, Supplier<List<List<String>>> work) {
        return walls.within(within.scope(tenant), work);
    }

    private List<String> owners() {
        return within.undone(() -> sql.list(HEADS, row -> row.getString(1)));
    }
}
