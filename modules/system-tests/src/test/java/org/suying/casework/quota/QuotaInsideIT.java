package org.suying.casework.quota;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.Opening;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.testkit.inside.Within;

/** What it does to the tenant is undone. */
@ArquillianTest
@DisplayName("B-08 inside the server, what quotas count")
class QuotaInsideIT {

    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    Within within;

    @Inject
    Cases cases;

    @Inject
    CaseCounts counts;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Test
    @DisplayName("B-08 B-06 is counted for the tenant of the scope, and nothing of another that is asked for")
    void isCountedBehindTheWall() {
        within.undone("xihu", () -> {
            TenantId xihu = walls.tenant();
            TenantId mingde = tenants.require("mingde").id();
            long before = counts.opened(xihu, EARLY, LATE);
            open();
            assertThat(counts.opened(xihu, EARLY, LATE)).isEqualTo(before + 1);
            assertThat(counts.opened(mingde, EARLY, LATE)).isZero();
            assertThat(counts.closed(mingde, EARLY, LATE)).isZero();
            assertThat(counts.closedHaving("admit", mingde, EARLY, LATE)).isZero();
            assertThat(counts.done("admit", mingde, EARLY, LATE)).isZero();
            return true;
        });
    }

    @Test
    @DisplayName("B-08 lies from an instant on and before another")
    void liesBetween() {
        within.undone("xihu", () -> {
            TenantId xihu = walls.tenant();
            Instant at = cases.require(open()).registeredAt();
            assertThat(counts.opened(xihu, at, at.plusNanos(1000))).isEqualTo(1);
            assertThat(counts.opened(xihu, at.plusNanos(1000), LATE)).isZero();
            return true;
        });
    }

    private CaseId open() {
        return cases.open(new Opening(
                        CaseId.next(),
                        "complaint",
                        "TEST-" + CaseId.next().id(),
                        "试{year}",
                        "事由",
                        Instant.parse("2026-03-02T02:00:00Z"),
                        Map.of()))
                .id();
    }
}
