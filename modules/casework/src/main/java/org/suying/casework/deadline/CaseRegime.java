package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.kernel.NotFound;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The regime version under which a case began. */
@ApplicationScoped
public class CaseRegime {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    RegimeVersions versions;

    public Regime of(CaseId caseId) {
        return sql.find(
                        "select regime_version_id from suying.case_file where tenant_id = ? and id = ?",
                        row -> row.getObject(1, UUID.class),
                        walls.tenant().value(),
                        caseId.id())
                .map(id -> versions.require(new RegimeVersionId(id)).regime())
                .orElseThrow(NotFound::new);
    }
}
