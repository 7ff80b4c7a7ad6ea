package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlinePassed;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Workflow;
import org.suying.casework.worklist.Waiting;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Walls;

/** Does actions on cases, and events that come from elsewhere: the interpreter of workflows. */
@ApplicationScoped
@Transactional
public class Handling {

    @Inject
    CaseFiles files;

    @Inject
    RegimeVersions versions;

    @Inject
    May may;

    @Inject
    Visible visible;

    @Inject
    Hurdles hurdles;

    @Inject
    Circumstances circumstances;

    @Inject
    CarryingOut carryingOut;

    @Inject
    Clockwork clockwork;

    @Inject
    Waiting waiting;

    @Inject
    Telling telling;

    @Inject
    Walls walls;

    @Inject
    CurrentOfficer officer;

    /**
     * Does an officer's action.
     *
     * @param seen the version of the case that the officer saw
     * @param given field id → value, as a JSON object
     * @param reason in the officer's own words, for the trail; null if none was given
     * @param faults what is wrong with what was sent already
     * @throws NotFound if the case is not visible to the officer or its workflow has no such action
     * @throws CaseDesk.Stale if somebody else has acted since
     * @throws Refused if the officer may not, the state does not allow it, or what was given has faults: all at once
     */
    public CaseSummary act(
            CaseId id, String actionId, long seen, JsonNode given, @Nullable String reason, Faults faults) {
        visible.requireVisible(id.id());
        CaseFile file = files.requireForAction(id);
        Regime regime = regime(file);
        Action action = regime.section(Workflow.class)
                .action(actionId)
                .filter(one -> !one.by().contains(Action.COMPLAINANT))
                .orElseThrow(NotFound::new);
        if (file.version() != seen) {
            throw new CaseDesk.Stale();
        }
        Hurdles.requireByItself(file);
        OfficerSummary self = officer.requireSelf();
        may.of(self, file, regime).require(action);
        action.hindrance(id, regime, self).ifPresent(why -> {
            throw new Refused(why);
        });
        String note = Hurdles.reason(reason, faults);
        Map<String, Object> values = hurdles.values(file, action, given, regime, faults);
        hurdles.requireCondition(file, action, regime, values);
        hurdles.requireInTime(file, action, regime);
        return carryingOut.carryOut(file, action, regime, walls.current().actor(), values, note);
    }

    /** Does the complainant's action of a kind. @throws Refused NOT_NOW if the state has none; CONDITION_FALSE */
    public CaseSummary act(CaseId id, As as, Map<String, Object> values) {
        CaseFile file = files.requireForAction(id);
        Hurdles.requireByItself(file);
        Regime regime = regime(file);
        Workflow workflow = regime.section(Workflow.class);
        List<Action> actions = workflow.complainants(file.state(), as);
        Action action = actions.stream()
                .filter(one -> circumstances.allow(one, file, regime, values))
                .findFirst()
                .orElseThrow(() -> actions.isEmpty() ? notNow(file, workflow) : Hurdles.conditionFalse(actions.get(0)));
        hurdles.requireInTime(file, action, regime);
        return carryingOut.carryOut(file, action, regime, Actor.complainant(id.id()), values, null);
    }

    /** Does the complainant's action of a kind where the state has one whose condition holds, or nothing. */
    public void actIfAsked(CaseId id, As as) {
        CaseFile file = files.requireForAction(id);
        Regime regime = regime(file);
        boolean asked = !file.isFollowing()
                && regime.section(Workflow.class).complainants(file.state(), as).stream()
                        .anyMatch(one -> circumstances.allow(one, file, regime, Map.of()));
        if (asked) {
            act(id, as, Map.of());
        }
    }

    /** An event that the domain module knows. */
    public void raise(CaseId id, String event, Instant at) {
        CaseFile file = files.requireForAction(id);
        Regime regime = regime(file);
        clockwork.happened(id, regime, Map.of(event, at), file.values());
        waiting.due(id);
        telling.happened(file, regime, Set.of(event), at);
    }

    /** The passing of a deadline's time is an event as any other. */
    void passed(@Observes DeadlinePassed passed) {
        raise(passed.caseId(), passed.event(), passed.at());
    }

    private Regime regime(CaseFile file) {
        return versions.require(new RegimeVersionId(file.regimeVersion())).regime();
    }

    private static Refused notNow(CaseFile file, Workflow workflow) {
        return new Refused(CaseworkRefusal.NOT_NOW, workflow.state(file.state()).text());
    }
}
