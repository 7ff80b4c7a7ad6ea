package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Participation;
import org.suying.casework.TakesPart;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Judging;
import org.suying.kernel.Refused;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** Asks who takes part, and writes it where worklists and the parent look. */
@ApplicationScoped
@Transactional
public class StoredParticipation implements Participation {

    @Inject
    CaseFiles files;

    @Inject
    May may;

    @Inject
    RegimeVersions versions;

    @Inject
    Officers officers;

    @Inject
    CurrentOfficer officer;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    @Override
    public TakesPart mine(CaseId id) {
        return may.part(officer.requireSelf(), files.require(id));
    }

    @Override
    public void require(CaseId id) {
        if (mine(id) == TakesPart.NOT) {
            throw new Refused(CaseworkRefusal.RECUSED);
        }
    }

    @Override
    public void requireJudging(CaseId id) {
        require(id);
        if (mine(id) == TakesPart.WITHOUT_JUDGING) {
            throw new Refused(CaseworkRefusal.NOT_JUDGE);
        }
    }

    @Override
    public boolean isAssigned(CaseId id) {
        OfficerSummary self = officer.requireSelf();
        return files.assignments(id).stream()
                .anyMatch(one -> one.isActive()
                        && self.holds(one.role())
                        && one.names(self.id().value(), self.unit().value()));
    }

    @Override
    public boolean nobodyDecides(CaseId id) {
        CaseFile file = files.require(id);
        return nobodyDecides(file, may.keptOut(file)) || nobodyReviews(file);
    }

    /** An action was done: what is to be judged next, and nobody here may, waits for the parent (R13-08). */
    void moved(CaseFile file) {
        if (nobodyReviews(file)) {
            toParent(file.id());
        }
    }

    /** Whether the case has come to judging actions that are kept from who did another, and everybody here is kept out. */
    private boolean nobodyReviews(CaseFile file) {
        if (file.isOver()) {
            return false;
        }
        Regime regime =
                versions.require(new RegimeVersionId(file.regimeVersion())).regime();
        Judging judging = Judging.of(regime);
        Set<String> known = judging.workflow().actions().keySet();
        List<Action> judged = judging.workflow().turn(file.state()).stream()
                .filter(action -> judging.is(action, action.by()))
                .toList();
        if (judged.stream().flatMap(action -> action.notBy().stream()).noneMatch(known::contains)) {
            return false;
        }
        List<Step> steps = files.steps(file.id());
        return officers.all().stream()
                .map(one -> may.of(one, file, regime, steps))
                .noneMatch(one ->
                        judged.stream().anyMatch(action -> one.not(action).isEmpty()));
    }

    private boolean nobodyDecides(CaseFile file, Map<UUID, TakesPart> keptOut) {
        if (keptOut.isEmpty() || file.isOver()) {
            return false;
        }
        Judging judging = Judging.of(
                versions.require(new RegimeVersionId(file.regimeVersion())).regime());
        List<Action> decisions = judging.decisions().toList();
        List<Assignment> assignments = files.assignments(file.id());
        return !decisions.isEmpty()
                && officers.all().stream()
                        .filter(one -> !keptOut.containsKey(one.id().value()))
                        .noneMatch(one -> decisions.stream().anyMatch(action -> decides(one, action, assignments)));
    }

    private static boolean decides(OfficerSummary one, Action action, List<Assignment> assignments) {
        Set<String> out = action.notBy();
        return one.holdsAny(action.by())
                && assignments.stream()
                        .noneMatch(held ->
                                out.contains(held.role()) && one.id().value().equals(held.officer()));
    }

    @Override
    public void changed(CaseId id) {
        CaseFile file = files.require(id);
        Map<UUID, TakesPart> keptOut = may.keptOut(file);
        UUID tenant = walls.tenant().value();
        sql.update("delete from suying.kept_out where tenant_id = ? and case_id = ?", tenant, id.id());
        keptOut.forEach((who, part) -> sql.update(
                "insert into suying.kept_out (tenant_id, case_id, officer_id, judging_only) values (?, ?, ?, ?)",
                tenant,
                id.id(),
                who,
                part == TakesPart.WITHOUT_JUDGING));
        if (nobodyDecides(file, keptOut) || nobodyReviews(file)) {
            toParent(id);
        } else {
            sql.update("delete from suying.for_parent where tenant_id = ? and id = ?", tenant, id.id());
        }
    }

    private void toParent(CaseId id) {
        sql.update(
                "insert into suying.for_parent (tenant_id, id, since) values (?, ?, ?) on conflict do nothing",
                walls.tenant().value(),
                id.id(),
                clock.instant());
    }
}
