package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseHappened;
import org.suying.casework.CaseId;
import org.suying.casework.CaseOpened;
import org.suying.casework.CaseSummary;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.FieldValues;
import org.suying.casework.Opening;
import org.suying.casework.Phase;
import org.suying.casework.StepDone;
import org.suying.casework.TakesPart;
import org.suying.casework.deadline.Calendars;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlinePassed;
import org.suying.casework.deadline.DeadlineRules;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.ActionFields;
import org.suying.casework.workflow.State;
import org.suying.casework.workflow.When;
import org.suying.casework.workflow.Workflow;
import org.suying.casework.worklist.Waiting;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Spoken;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;
import org.suying.regime.Text;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.worktime.DateWords;

/** Opens cases and does actions on them: the interpreter of workflows. */
@ApplicationScoped
@Transactional
public class Handling {

    /** The value with which a case opens as an emergency. */
    private static final String URGENT = "urgent";

    private static final int LONGEST_REASON = 2000;
    private static final String AT_REASON = "/reason";
    private static final String AT_FIELDS = "/fields";
    private static final Text REASON = new Text("说明", "The note");

    @Inject
    CaseFiles files;

    @Inject
    RegimeVersions versions;

    @Inject
    May may;

    @Inject
    Visible visible;

    @Inject
    Circumstances circumstances;

    @Inject
    Outstanding outstanding;

    @Inject
    StoredParticipation participation;

    @Inject
    FieldValues fields;

    @Inject
    Calendars calendars;

    @Inject
    Clockwork clockwork;

    @Inject
    Waiting waiting;

    @Inject
    Trail trail;

    @Inject
    Walls walls;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    @Inject
    Event<CaseOpened> opened;

    @Inject
    Event<CaseHappened> happened;

    @Inject
    Event<StepDone> done;

    /** Opens a case under the regime in force. */
    public CaseSummary open(Opening opening) {
        var version = versions.inForce();
        Regime regime = version.regime();
        Workflow workflow = regime.section(Workflow.class);
        State start = workflow.start();
        Instant now = clock.instant();
        CaseFile file = new CaseFile(opening, version.id().value(), registerNumber(opening, regime, now), start, now);
        if (Boolean.TRUE.equals(opening.values().get(URGENT))) {
            file.hurry(now);
        }
        files.add(file);
        Map<String, Instant> events = workflow.opening(opening.receivedAt(), now);
        clockwork.begin(file.id(), regime, events);
        waiting.begin(file, regime);
        CaseSummary summary = file.summary(start.text().zh());
        trail.record(Entry.of("case.opened", Title.key(CaseId.class, "case.opened"))
                .onCase(file.id().id())
                .with("state", start.id())
                .with("registerNumber", summary.registerNumber()));
        happened(file, regime, events.keySet(), now);
        opened.fire(new CaseOpened(summary));
        return summary;
    }

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
        Regime regime =
                versions.require(new RegimeVersionId(file.regimeVersion())).regime();
        Workflow workflow = regime.section(Workflow.class);
        Action action = workflow.action(actionId)
                .filter(one -> !one.by().contains(Action.COMPLAINANT))
                .orElseThrow(NotFound::new);
        if (file.version() != seen) {
            throw new CaseDesk.Stale();
        }
        requireByItself(file);
        OfficerSummary self = officer.requireSelf();
        may.of(self, file, regime).require(action);
        action.hindrance(id, regime, self).ifPresent(why -> {
            throw new Refused(why);
        });
        String note = faults.at(AT_REASON) ? null : FieldValues.text(reason, LONGEST_REASON, REASON, AT_REASON, faults);
        Map<String, Object> values = check(file, action, given, regime, faults);
        if (!circumstances.allow(action, file, regime, values)) {
            throw conditionFalse(action);
        }
        requireInTime(file, action, regime);
        return carryOut(file, action, regime, walls.current().actor(), values, note);
    }

    /** Does the complainant's action of a kind. @throws Refused NOT_NOW if the state has none; CONDITION_FALSE */
    public CaseSummary act(CaseId id, As as, Map<String, Object> values) {
        CaseFile file = files.requireForAction(id);
        requireByItself(file);
        Regime regime =
                versions.require(new RegimeVersionId(file.regimeVersion())).regime();
        Workflow workflow = regime.section(Workflow.class);
        List<Action> actions = workflow.complainants(file.state(), as);
        Action action = actions.stream()
                .filter(one -> circumstances.allow(one, file, regime, values))
                .findFirst()
                .orElseThrow(() -> actions.isEmpty() ? notNow(file, workflow) : conditionFalse(actions.get(0)));
        requireInTime(file, action, regime);
        return carryOut(file, action, regime, Actor.complainant(id.id()), values, null);
    }

    /** Does the complainant's action of a kind where the state has one whose condition holds, or nothing. */
    public void actIfAsked(CaseId id, As as) {
        CaseFile file = files.requireForAction(id);
        Regime regime =
                versions.require(new RegimeVersionId(file.regimeVersion())).regime();
        boolean asked = !file.isFollowing()
                && regime.section(Workflow.class).complainants(file.state(), as).stream()
                        .anyMatch(one -> circumstances.allow(one, file, regime, Map.of()));
        if (asked) {
            act(id, as, Map.of());
        }
    }

    /** What a rule book refuses after its time is refused in words that name the time. */
    private void requireInTime(CaseFile file, Action action, Regime regime) {
        clockwork.tooLate(file.id(), regime, action, clock.instant()).ifPresent(late -> {
            throw new Refused(
                    CaseworkRefusal.TOO_LATE, late.text(), (Spoken) locale -> DateWords.moment(late.dueAt(), locale));
        });
    }

    /** An event that the domain module knows. */
    public void raise(CaseId id, String event, Instant at) {
        CaseFile file = files.requireForAction(id);
        Regime regime =
                versions.require(new RegimeVersionId(file.regimeVersion())).regime();
        clockwork.happened(id, regime, Map.of(event, at), file.values());
        waiting.due(id);
        happened(file, regime, Set.of(event), at);
    }

    /** The passing of a deadline's time is an event as any other. */
    void passed(@Observes DeadlinePassed passed) {
        raise(passed.caseId(), passed.event(), passed.at());
    }

    private static void requireByItself(CaseFile file) {
        if (file.isFollowing()) {
            throw new Refused(CaseworkRefusal.FOLLOWING);
        }
    }

    private Map<String, Object> check(CaseFile file, Action action, JsonNode given, Regime regime, Faults faults) {
        Map<Field, Boolean> asked = new LinkedHashMap<>();
        action.fields().forEach(wanted -> asked.put(wanted.field(), wanted.required()));
        Map<String, Object> values =
                faults.at(AT_FIELDS) ? Map.of() : fields.checkAll(asked, given, AT_FIELDS, regime, faults);
        action.check(file.id(), regime, values, faults);
        clockwork.check(regime, values, clock.instant(), faults);
        asked.keySet().stream()
                .filter(field -> field.type() == FieldType.OFFICER && values.containsKey(field.id()))
                .filter(field -> takesNoPart(file, values.get(field.id())))
                .forEach(field -> faults.add(AT_FIELDS + "/" + field.id(), CaseworkRefusal.TAKES_NO_PART));
        faults.refuse();
        return values;
    }

    /** B-10: nobody hands the matter to whom it is about. */
    private boolean takesNoPart(CaseFile file, @Nullable Object chosen) {
        return Ids.parse(String.valueOf(chosen))
                .map(may.keptOut(file)::get)
                .filter(part -> part == TakesPart.NOT)
                .isPresent();
    }

    private static Refused conditionFalse(Action action) {
        When when = action.when();
        if (when != null && !when.otherwise().zh().isEmpty()) {
            return new Refused(CaseworkRefusal.CONDITION_IN_WORDS, when.otherwise());
        }
        return new Refused(CaseworkRefusal.CONDITION_FALSE, when == null ? "" : when.expression());
    }

    private CaseSummary carryOut(
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
        happened(file, regime, events.keySet(), now);
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

    private void happened(CaseFile file, Regime regime, Set<String> events, Instant at) {
        String state = regime.section(Workflow.class).state(file.state()).text().zh();
        Map<String, Field> known = regime.section(ActionFields.class).byId();
        UnaryOperator<String> words = id -> {
            Field field = known.get(id);
            return field == null ? "" : fields.words(field, file.values().get(id), regime, Locale.SIMPLIFIED_CHINESE);
        };
        happened.fire(new CaseHappened(file.summary(state), regime, events, at, words));
    }

    private String registerNumber(Opening opening, Regime regime, Instant now) {
        int year = calendars.now(regime).dateOf(now).getYear();
        int number = files.nextNumber(opening.kind(), year);
        return opening.registerFormat()
                .replace("{year}", Integer.toString(year))
                .replace("{number}", Integer.toString(number));
    }

    private static Refused notNow(CaseFile file, Workflow workflow) {
        return new Refused(CaseworkRefusal.NOT_NOW, workflow.state(file.state()).text());
    }
}
