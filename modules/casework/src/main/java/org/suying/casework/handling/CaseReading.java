package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseView;
import org.suying.casework.CaseView.Standing;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.FieldValues;
import org.suying.casework.StepView;
import org.suying.casework.TakesPart;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlineReading;
import org.suying.casework.deadline.TenantCalendar;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.ActionFields;
import org.suying.casework.workflow.State;
import org.suying.casework.workflow.When;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Fault;
import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersion;

/** Puts a case into the words of its regime. */
@ApplicationScoped
class CaseReading {

    @Inject
    CaseFiles files;

    @Inject
    May may;

    @Inject
    Circumstances circumstances;

    @Inject
    Clockwork clockwork;

    @Inject
    Clock clock;

    @Inject
    FieldValues values;

    @Inject
    DeadlineReading deadlines;

    @Inject
    Officers officers;

    @Inject
    Units units;

    CaseView view(CaseFile file, RegimeVersion version, OfficerSummary reader, Locale locale) {
        Regime regime = version.regime();
        Workflow workflow = regime.section(Workflow.class);
        List<Step> steps = files.steps(file.id());
        List<CaseView.Offer> offers = new ArrayList<>();
        List<CaseView.Barred> barred = new ArrayList<>();
        Permission permission = may.of(reader, file, regime, steps);
        Map<UUID, TakesPart> keptOut = may.keptOut(file);
        List<Action> possible = file.isFollowing() ? List.of() : workflow.from(file.state());
        for (Action action : possible) {
            Optional<CaseworkRefusal> why = permission.not(action);
            Optional<Reason> against =
                    why.isEmpty() ? action.hindrance(file.id(), regime, reader) : Optional.of(why.get());
            if (against.isEmpty()
                    && circumstances.couldAllow(action, file, regime)
                    && clockwork
                            .tooLate(file.id(), regime, action, clock.instant())
                            .isEmpty()) {
                offers.add(offer(action, regime, keptOut, locale));
            } else if (against.isEmpty()) {
                waits(action, locale).ifPresent(barred::add);
            } else if (isWorthSaying(action, against.get())) {
                String words = Fault.at("", against.get()).message(locale);
                barred.add(new CaseView.Barred(action.id(), action.text().in(locale), words));
            }
        }
        var summary = file.summary(workflow.state(file.state()).text().in(locale));
        return new CaseView(
                summary,
                at(summary.receivedAt(), regime),
                at(summary.since(), regime),
                version.number(),
                holders(file, regime, locale),
                deadlines.of(file.id(), regime, locale),
                steps(steps, regime, locale),
                offers,
                barred,
                stages(file, workflow, steps, regime, locale),
                ways(workflow, steps, locale));
    }

    /** What must be so before it can be done, where the rule book has words for it. */
    private static Optional<CaseView.Barred> waits(Action action, Locale locale) {
        return Optional.ofNullable(action.when())
                .map(When::otherwise)
                .filter(words -> !words.zh().isEmpty())
                .map(words -> new CaseView.Barred(action.id(), action.text().in(locale), words.in(locale)));
    }

    /** Nobody is told of what is others' work anyhow, or of an offer of the platform's that nothing calls for now. */
    private static boolean isWorthSaying(Action action, Reason against) {
        boolean others = against == CaseworkRefusal.NOT_YOU || against.code() == FaultCode.NOT_NOW;
        return !others && !(action.call() != null && against == CaseworkRefusal.NOT_ASSIGNED);
    }

    private CaseView.Offer offer(Action action, Regime regime, Map<UUID, TakesPart> keptOut, Locale locale) {
        return new CaseView.Offer(
                action.id(),
                action.text().in(locale),
                action.clause(),
                action.fields().stream()
                        .map(wanted -> values.asked(wanted.field(), wanted.required(), regime, locale))
                        .map(asked -> asked.type() == FieldType.OFFICER ? asked.without(out(keptOut)) : asked)
                        .toList());
    }

    private static Set<String> out(Map<UUID, TakesPart> keptOut) {
        return keptOut.entrySet().stream()
                .filter(one -> one.getValue() == TakesPart.NOT)
                .map(one -> one.getKey().toString())
                .collect(Collectors.toSet());
    }

    private List<CaseView.Holder> holders(CaseFile file, Regime regime, Locale locale) {
        Workflow workflow = regime.section(Workflow.class);
        List<Assignment> assignments = files.assignments(file.id());
        Set<String> roles = new TreeSet<>();
        if (!file.isFollowing()) {
            workflow.turn(file.state()).forEach(action -> roles.addAll(action.by()));
        }
        roles.remove(Action.COMPLAINANT);
        List<CaseView.Holder> holders = new ArrayList<>();
        for (String role : roles) {
            String text = regime.section(Roles.class)
                    .find(role)
                    .map(Role::text)
                    .map(words -> words.in(locale))
                    .orElse(role);
            if (workflow.isAssigned(role)) {
                assignments.stream()
                        .filter(one -> one.isActive() && one.role().equals(role))
                        .map(one -> new CaseView.Holder(text, unitName(one.unit()), officerName(one.officer())))
                        .forEach(holders::add);
            } else {
                holders.add(new CaseView.Holder(text, null, null));
            }
        }
        return holders;
    }

    private @Nullable String unitName(@Nullable UUID id) {
        return id == null
                ? null
                : units.find(new UnitId(id)).map(UnitSummary::name).orElse(null);
    }

    private @Nullable String officerName(@Nullable UUID id) {
        return id == null
                ? null
                : officers.find(new OfficerId(id)).map(OfficerSummary::name).orElse(null);
    }

    List<StepView> steps(List<Step> steps, Regime regime, Locale locale) {
        Workflow workflow = regime.section(Workflow.class);
        return steps.stream().map(step -> step(step, workflow, regime, locale)).toList();
    }

    private StepView step(Step step, Workflow workflow, Regime regime, Locale locale) {
        State to = workflow.state(step.toState());
        Map<String, Object> written = step.values();
        var fields = regime.section(ActionFields.class).byId();
        List<StepView.Written> inWords = new ArrayList<>();
        inOrder(written, workflow.action(step.action())).forEach(id -> {
            Field field = fields.get(id);
            if (field != null) {
                String words = values.words(field, written.get(id), regime, locale);
                inWords.add(new StepView.Written(field.label().in(locale), words));
            }
        });
        return new StepView(
                at(step.at(), regime),
                step.action(),
                workflow.action(step.action())
                        .map(Action::text)
                        .map(text -> text.in(locale))
                        .orElse(step.action()),
                to.id(),
                to.text().in(locale),
                to.phase(),
                step.actorKind(),
                step.actorName(),
                written,
                inWords);
    }

    /** What was written, as the action asks for it; what it does not ask for comes last. */
    private static List<String> inOrder(Map<String, Object> written, Optional<Action> action) {
        List<String> asked = action.map(Action::fields).orElse(List.of()).stream()
                .map(wanted -> wanted.field().id())
                .toList();
        return Stream.concat(
                        asked.stream().filter(written::containsKey),
                        written.keySet().stream().filter(id -> !asked.contains(id)))
                .toList();
    }

    private static List<CaseView.Stage> stages(
            CaseFile file, Workflow workflow, List<Step> steps, Regime regime, Locale locale) {
        Map<String, Instant> came = new LinkedHashMap<>();
        came.put(workflow.start().id(), file.summary("").registeredAt());
        steps.forEach(step -> came.put(step.toState(), step.at()));
        return workflow.states().values().stream()
                .map(state -> new CaseView.Stage(
                        state.id(),
                        state.text().in(locale),
                        state.phase(),
                        state.end(),
                        standing(state, file, came),
                        came.containsKey(state.id()) ? at(came.get(state.id()), regime) : null))
                .toList();
    }

    private static Standing standing(State state, CaseFile file, Map<String, Instant> came) {
        if (state.id().equals(file.state())) {
            return Standing.NOW;
        }
        return came.containsKey(state.id()) ? Standing.DONE : Standing.TO_COME;
    }

    private static List<CaseView.Way> ways(Workflow workflow, List<Step> steps, Locale locale) {
        Map<String, Set<String>> done = new HashMap<>();
        steps.forEach(step ->
                done.computeIfAbsent(step.action(), any -> new TreeSet<>()).add(step.fromState()));
        return workflow.actions().values().stream()
                .filter(action -> !action.stays())
                .flatMap(action -> action.from().stream()
                        .map(from -> new CaseView.Way(
                                action.id(),
                                action.text().in(locale),
                                from,
                                action.to(),
                                done.getOrDefault(action.id(), Set.of()).contains(from))))
                .collect(Collectors.toList());
    }

    static OffsetDateTime at(Instant instant, Regime regime) {
        return instant.atZone(regime.section(TenantCalendar.class).hours().zone())
                .toOffsetDateTime();
    }
}
