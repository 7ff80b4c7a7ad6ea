package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suying.kernel.NotFound;
import org.suying.kernel.Right;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerSummary;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.trail.CaseGuard;

/**
 * Which cases an officer sees at all: every one with the right to see all or to register; else those that wait for a
 * role of the officer's, are or were assigned to the officer or the unit, or on which the officer has acted. Who stands in
 * for others sees the one case.
 */
@ApplicationScoped
@Transactional
public class Visible implements CaseGuard {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    CurrentOfficer officer;

    @Override
    public void requireVisible(UUID caseId) {
        if (!isVisible(caseId)) {
            throw new NotFound();
        }
    }

    boolean isVisible(UUID caseId) {
        OfficerSummary self = officer.requireSelf();
        UUID tenant = walls.tenant().value();
        boolean there = sql.find(
                        "select 1 from suying.case_file where tenant_id = ? and id = ?",
                        row -> row.getInt(1),
                        tenant,
                        caseId)
                .isPresent();
        return there
                && officer.onlyCase().map(caseId::equals).orElseGet(() -> seesAll() || concerns(self, tenant, caseId));
    }

    private boolean seesAll() {
        var rights = officer.require().rights();
        return rights.contains(Right.SEE_ALL) || rights.contains(Right.REGISTER) || rights.contains(Right.AUDIT);
    }

    private boolean concerns(OfficerSummary self, UUID tenant, UUID caseId) {
        UUID me = self.id().value();
        UUID unit = self.unit().value();
        return sql.find(
                        """
                        select exists (select from suying.waiting w where w.tenant_id = ? and w.case_id = ? and w.role = any(?)
                                          and (w.officer_id is null or w.officer_id = ?) and (w.unit_id is null or w.unit_id = ?))
                            or exists (select from suying.assignment a where a.tenant_id = ? and a.case_id = ?
                                          and (a.officer_id = ? or a.unit_id = ?))
                            or exists (select from suying.step s where s.tenant_id = ? and s.case_id = ? and s.actor_id = ?)""",
                        row -> row.getBoolean(1),
                        tenant,
                        caseId,
                        self.roles().toArray(String[]::new),
                        me,
                        unit,
                        tenant,
                        caseId,
                        me,
                        unit,
                        tenant,
                        caseId,
                        me)
                .orElse(false);
    }
}
