package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseSummary;
import org.suying.casework.FieldValues;
import org.suying.casework.Phase;
import org.suying.casework.StepDone;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlineRules;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.State;
import org.suying.casework.workflow.Workflow;
import org.suying.casework.worklist.Waiting;
import org.suying.kernel.Actor;
import org.suying.regime.Regime;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Does an action that nothing keeps from being done: values, state, deadlines, effects, whom the case waits for, trail. */
@ApplicationScoped
class CarryingOut {

    @Inject
    CaseFiles files;

    @Inject
    Outstanding outstanding;

    @Inject
    StoredParticipation participation;

    @Inject
    FieldValues fields;

    @Inject
    Clockwork clockwork;

    @Inject
    Waiting waiting;

    @Inject
    Trail trail;

    @Inject
    Telling telling;

    @Inject
    Clock clock;

    @Inject
    Event<StepDone> done;

    CaseSummary carryOut(
            CaseFile file,
            Action action,
            Regime regime,
            Actor actor,
            Map<String, Object> values,
            @Nullable String reason) {
        Workflow workflow = regime.section(Workflow.class);
        Instant now = clock.instant();
        String from = file.state();
        State to = workflow.state(action.next(from));
        file.write(values);
        Set<Phase> reached = file.move(action, to, now);
        files.add(new Step(file.id(), now, action.id(), from, to.id(), actor, values));
        Map<String, Instant> events = events(file, action, regime, reached, now);
        clockwork.happened(file.id(), regime, events, values);
        Doing doing = new Doing(file, action, regime, actor, now, values, fields, files);
        action.effects().forEach(effect -> effect.apply(doing));
        if (file.isOver()) {
            clockwork.over(file.id(), regime, now);
        }
        waiting.write(file, regime, files.assignments(file.id()));
        trail.record(Entry.of("case." + action.id(), Title.text(action.text().zh()))
                .onCase(file.id().id())
                .because(reason)
                .with("from", from)
                .with("to", to.id()));
        files.flush();
        participation.moved(file);
        CaseSummary summary = file.summary(to.text().zh());
        telling.happened(file, regime, events.keySet(), now);
        done.fire(new StepDone(summary, action.id()));
        return summary;
    }

    private Map<String, Instant> events(CaseFile file, Action action, Regime regime, Set<Phase> reached, Instant now) {
        Map<String, Instant> events = action.events(reached, now);
        if (regime.section(DeadlineRules.class).mention(action.byAll()) && outstanding.isComplete(action, file.id())) {
            events.put(action.byAll(), now);
        }
        return events;
    }
}
