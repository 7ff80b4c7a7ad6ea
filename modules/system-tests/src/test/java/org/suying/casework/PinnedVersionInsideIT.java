package org.suying.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.NotFound;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;
import org.suying.regime.RegimeVersions;
import org.suying.rest.Json;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.testkit.inside.Within;

/** What it does to the tenant is undone, so that others find it as it was. */
@ArquillianTest
@DisplayName("B-05 inside the server, a case")
class PinnedVersionInsideIT {

    private static final Instant MONDAY_2_MARCH = Instant.parse("2026-03-02T01:00:00Z");

    @Inject
    Within within;

    @Inject
    Cases cases;

    @Inject
    RegimeVersions versions;

    @Inject
    RegimeReader reader;

    @Inject
    Sql sql;

    @Inject
    Remembered remembered;

    @Inject
    Walls walls;

    @Test
    @DisplayName("B-05 goes on under the version it began with, when another is in force for those that begin now")
    void staysWithItsVersion() {
        within.undone("xihu", () -> {
            CaseId before = open();
            putInForce("9wd");
            CaseId after = open();

            assertThat(cases.regimeOf(before).hash())
                    .isNotEqualTo(cases.regimeOf(after).hash());
            assertThat(admission(before)).isEqualTo("2026-03-09T17:30+08:00");
            assertThat(admission(after)).isEqualTo("2026-03-13T17:30+08:00");
            cases.act(before, As.WITHDRAWAL, Map.of());
            assertThat(cases.require(before).regimeVersion())
                    .isNotEqualTo(versions.inForce().id().value());
            return true;
        });
    }

    @Test
    @DisplayName("B-06 and its version are not there for another tenant")
    void isNobodyElses() {
        within.undone("xihu", () -> {
            CaseId here = open();
            assertThat(cases.require(here).state()).isEqualTo("received");
            return true;
        });
        within.undone("mingde", () -> {
            assertThatThrownBy(() -> cases.regimeOf(CaseId.next())).isInstanceOf(NotFound.class);
            return true;
        });
    }

    private CaseId open() {
        return cases.open(new Opening(
                        CaseId.next(),
                        "complaint",
                        "TEST-" + CaseId.next().id(),
                        "试〔{year}〕{number}号",
                        "事由",
                        MONDAY_2_MARCH,
                        Map.of()))
                .id();
    }

    private String admission(CaseId id) {
        return cases.deadlines(id, Locale.CHINA).stream()
                .filter(one -> one.rule().equals("admission"))
                .map(one -> one.dueAt().toString())
                .findFirst()
                .orElseThrow();
    }

    /** The same rule book with another time for admission; what follows is as in a later transaction. */
    private void putInForce(String within) {
        ObjectNode document = versions.inForce().regime().resolved();
        document.withObject("/deadlines/admission").put("within", within);
        Regime next = reader.read(document).require();
        sql.update("update suying.regime_version set status = 'SUPERSEDED' where status = 'IN_FORCE'");
        sql.update(
                "insert into suying.regime_version (tenant_id, id, number, status, source, resolved, origins, hash,"
                        + " effective_from, created_at, created_by)"
                        + " values (?, gen_random_uuid(), 2, 'IN_FORCE', '', ?::json, ?::json, ?, ?, ?, '')",
                walls.tenant().value(),
                next.resolved().toString(),
                Json.write(next.origins()),
                next.hash(),
                MONDAY_2_MARCH,
                MONDAY_2_MARCH);
        remembered.forgetAll();
    }
}
