package org.suying.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suying.casework.DueTimes;
import org.suying.kernel.NotFound;
import org.suying.regime.RegimeVersions;
import org.suying.worktime.Derivation;

/** What the officer has to ask and has asked, in the plans in which the officer asks, and how it was drawn. */
@ApplicationScoped
@Transactional
public class CallbackDesk {

    private static final int ROWS = 200;

    @Inject
    Callbacks rows;

    @Inject
    OwnPlans plans;

    @Inject
    RegimeVersions regimes;

    @Inject
    DueTimes dueTimes;

    /** One complainant to be asked, with the plan's words and the due time and what it follows from. */
    record Line(Callbacks.Call call, CallbackPlan plan, Derivation due) {}

    /** A draw with the plan's words; those that are not drawn yet are left out. */
    record PlannedDraw(Callbacks.Draw draw, CallbackPlan plan) {}

    /** The open ones first. */
    List<Line> lines() {
        CallbackPlans mine = plans.mine();
        return rows.calls(mine.all().stream().map(CallbackPlan::id).toList(), ROWS).stream()
                .flatMap(call -> mine.find(call.plan()).stream().map(plan -> line(call, plan)))
                .toList();
    }

    /** @throws NotFound if there is none, or it is of a plan in which the officer does not ask */
    Line require(UUID id) {
        Callbacks.Call call = rows.call(id).orElseThrow(NotFound::new);
        return line(call, plans.mine().find(call.plan()).orElseThrow(NotFound::new));
    }

    List<PlannedDraw> draws() {
        CallbackPlans mine = plans.mine();
        return rows.draws(ROWS).stream()
                .flatMap(draw -> mine.find(draw.plan()).stream().map(plan -> new PlannedDraw(draw, plan)))
                .toList();
    }

    private Line line(Callbacks.Call call, CallbackPlan plan) {
        return new Line(call, plan, dueTimes.derive(regimes.inForce().regime(), call.askedFor(), plan.within()));
    }
}
