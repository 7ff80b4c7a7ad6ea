package org.suying.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Agenda;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.DueTimes;
import org.suying.casework.FieldValues;
import org.suying.casework.Participation;
import org.suying.casework.Phase;
import org.suying.casework.StepDone;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Faults;
import org.suying.kernel.KernelRefusal;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Spoken;
import org.suying.kernel.Words;
import org.suying.people.CurrentOfficer;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.CaseGuard;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.worktime.Derivation;

/** Draws whom to ask after the reply, and writes down what they answered (R15-07). */
@ApplicationScoped
@Transactional
public class Calling {

    static final String BUNDLE = "org.suying.complaint.Messages";

    private static final Set<Phase> REPLIED = EnumSet.of(Phase.REPLIED, Phase.CLOSED);
    private static final int COMMENT_MAX = 2000;
    private static final int ROWS = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Callbacks rows;

    @Inject
    RegimeVersions regimes;

    @Inject
    Complaints complaints;

    @Inject
    Cases cases;

    @Inject
    CaseGuard guard;

    @Inject
    Participation participation;

    @Inject
    CurrentOfficer officer;

    @Inject
    DueTimes dueTimes;

    @Inject
    Agenda agenda;

    @Inject
    Trail trail;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** One complainant to be asked, with the plan's words and the due time and what it follows from. */
    record Line(Callbacks.Call call, CallbackPlan plan, Derivation due) {}

    /** A draw with the plan's words; those that are not drawn yet are left out. */
    record Drawing(Callbacks.Draw draw, CallbackPlan plan) {}

    /** From its first reply on a complaint may be drawn, and the end of the period is planned. */
    void replied(@Observes StepDone step) {
        CallbackPlans plans = step.summary().phase() == Phase.REPLIED ? plans() : new CallbackPlans(List.of());
        if (plans.all().isEmpty()) {
            return;
        }
        CaseId id = step.summary().id();
        boolean known = complaints
                .find(id)
                .map(Complaint::what)
                .filter(what -> what.identity().isKnown())
                .isPresent();
        if (!known || rows.isReplied(id)) {
            return;
        }
        Instant now = now();
        rows.replied(id, now);
        plans.all().stream().filter(CallbackPlan::isRegular).forEach(plan -> plan(plan, now));
    }

    private void plan(CallbackPlan plan, Instant now) {
        Every every = plan.every();
        if (every == null) {
            return;
        }
        ZoneId zone = tenants.require(walls.tenant()).zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant until = every.next(today).atStartOfDay(zone).toInstant();
        rows.plan(plan.id(), every.begin(today).atStartOfDay(zone).toInstant(), until)
                .ifPresent(draw -> agenda.add(DrawJob.NAME, draw, until));
    }

    /** The period of a plan is over. Nothing happens if the rule book has no such plan any more. */
    void drawPlanned(UUID id) {
        Callbacks.Draw draw = rows.draw(id).orElseThrow(NotFound::new);
        String program = Words.of(BUNDLE, "callback.program", Locale.SIMPLIFIED_CHINESE);
        plans().find(draw.plan()).ifPresent(plan -> carryOut(plan, draw, program));
    }

    /**
     * Draws now, among what was replied since the plan drew last.
     *
     * @throws Refused if there is no such plan, it draws at the end of its period, the officer is not of it, or nothing
     *     is there to be drawn
     */
    public UUID draw(String planId) {
        CallbackPlan plan = requirePlan(planId, "/plan");
        requireOfPlan(plan);
        if (plan.isRegular()) {
            throw new Refused(ComplaintRefusal.DRAWN_BY_PERIOD, plan.text());
        }
        Instant now = now();
        Instant from = rows.lastUntil(planId).orElse(Instant.EPOCH);
        if (rows.candidates(from, now).isEmpty()) {
            throw new Refused(ComplaintRefusal.NOBODY_TO_DRAW);
        }
        UUID id = rows.plan(planId, from, now).orElseThrow(() -> new Refused(ComplaintRefusal.NOBODY_TO_DRAW));
        carryOut(plan, rows.draw(id).orElseThrow(), officer.requireSelf().name());
        return id;
    }

    private void carryOut(CallbackPlan plan, Callbacks.Draw draw, String by) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String seed = HexFormat.of().formatHex(random);
        Map<String, Callbacks.Candidate> candidates = rows.candidates(draw.from(), draw.until()).stream()
                .collect(Collectors.toMap(Callbacks.Candidate::number, Function.identity()));
        Instant now = now();
        if (!rows.drawn(draw.id(), now, seed, candidates.size(), by)) {
            return;
        }
        List<String> numbers = new Sample(seed).of(candidates.keySet(), plan.size(candidates.size()));
        for (String number : numbers) {
            CaseId id = Objects.requireNonNull(candidates.get(number)).id();
            rows.add(plan.id(), draw.id(), id, now);
            trail.record(Entry.of(
                            "callback.drawn",
                            title("trail.callback.drawn", plan.text().zh()))
                    .onCase(id.id())
                    .with("draw", draw.id().toString()));
        }
        trail.record(Entry.of(
                        "callback.draw",
                        title("trail.callback.draw", plan.text().zh()))
                .with("draw", draw.id().toString())
                .with("seed", seed)
                .with("among", Integer.toString(candidates.size()))
                .with("drawn", Integer.toString(numbers.size())));
    }

    /**
     * Writes down what a complainant answered: to the open callback of the plan, or to one that the officer chose, where
     * the plan leaves that free.
     *
     * @param faults what is wrong with what was sent already
     * @throws Refused with every fault; NOT_REPLIED before the reply; NOT_DRAWN; if the officer is not of the plan or
     *     takes no part
     */
    public UUID call(
            CaseId id,
            String planId,
            @Nullable Boolean resolved,
            @Nullable Boolean satisfied,
            @Nullable String comment,
            Faults faults) {
        guard.requireVisible(id.id());
        CallbackPlan plan = plans().find(planId).orElse(null);
        if (plan == null && !faults.at("/plan")) {
            faults.add("/plan", ComplaintRefusal.UNKNOWN_PLAN, planId);
        }
        Callbacks.Answer answer = answer(resolved, satisfied, comment, faults);
        if (plan == null || answer == null) {
            throw new Refused(faults.all());
        }
        requireOfPlan(plan);
        participation.require(id);
        if (!rows.isReplied(id)) {
            boolean replied = REPLIED.contains(cases.require(id).phase());
            throw new Refused(replied ? ComplaintRefusal.NOT_DRAWN : ComplaintRefusal.CALLED_TOO_EARLY);
        }
        UUID callback = rows.open(id, planId).map(Callbacks.Call::id).orElseGet(() -> choose(plan, id));
        if (!rows.answered(callback, answer, now(), officer.requireSelf().name())) {
            throw new Refused(ComplaintRefusal.CALLED_ALREADY);
        }
        trail.record(Entry.of("callback.done", title("trail.callback.done", words(answer)))
                .onCase(id.id())
                .with("callback", callback.toString())
                .with("resolved", Boolean.toString(answer.resolved()))
                .with("satisfied", Boolean.toString(answer.satisfied())));
        return callback;
    }

    private UUID choose(CallbackPlan plan, CaseId id) {
        if (plan.isRegular()) {
            throw new Refused(ComplaintRefusal.NOT_DRAWN);
        }
        return rows.add(plan.id(), null, id, now());
    }

    private static Callbacks.@Nullable Answer answer(
            @Nullable Boolean resolved, @Nullable Boolean satisfied, @Nullable String comment, Faults faults) {
        required(resolved, "/resolved", faults);
        required(satisfied, "/satisfied", faults);
        String words = faults.at("/comment")
                ? null
                : FieldValues.text(comment, COMMENT_MAX, label("/comment"), "/comment", faults);
        return resolved == null || satisfied == null || !faults.isEmpty()
                ? null
                : new Callbacks.Answer(resolved, satisfied, words);
    }

    private static void required(@Nullable Boolean given, String pointer, Faults faults) {
        if (given == null && !faults.at(pointer)) {
            faults.add(pointer, CaseworkRefusal.CHOICE_REQUIRED, label(pointer));
        }
    }

    static Spoken label(String pointer) {
        return locale -> Words.of(BUNDLE, "callback" + pointer.replace('/', '.'), locale);
    }

    /** What the officer has to ask, and has asked; the open ones first. */
    List<Line> lines() {
        CallbackPlans plans = mine();
        return rows.calls(plans.all().stream().map(CallbackPlan::id).toList(), ROWS).stream()
                .flatMap(call -> plans.find(call.plan()).stream().map(plan -> line(call, plan)))
                .toList();
    }

    /** @throws NotFound if there is none, or it is of a plan in which the officer does not ask */
    Line require(UUID id) {
        Callbacks.Call call = rows.call(id).orElseThrow(NotFound::new);
        return line(call, mine().find(call.plan()).orElseThrow(NotFound::new));
    }

    List<Drawing> drawings() {
        CallbackPlans plans = mine();
        return rows.draws(ROWS).stream()
                .flatMap(draw -> plans.find(draw.plan()).stream().map(plan -> new Drawing(draw, plan)))
                .toList();
    }

    private Line line(Callbacks.Call call, CallbackPlan plan) {
        return new Line(call, plan, dueTimes.derive(regimes.inForce().regime(), call.askedFor(), plan.within()));
    }

    /** The plans in which the officer asks. */
    CallbackPlans mine() {
        return new CallbackPlans(plans().of(officer.roles()));
    }

    /** @throws Refused if the officer asks in no plan */
    void requireMine() {
        if (mine().all().isEmpty()) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
    }

    private CallbackPlan requirePlan(String id, String pointer) {
        Faults faults = new Faults();
        CallbackPlan plan = plans().find(id).orElse(null);
        if (plan == null) {
            faults.add(pointer, ComplaintRefusal.UNKNOWN_PLAN, id);
            throw new Refused(faults.all());
        }
        return plan;
    }

    private void requireOfPlan(CallbackPlan plan) {
        if (plan.by().stream().noneMatch(officer.roles()::contains)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
    }

    private CallbackPlans plans() {
        return regimes.inForce().regime().section(CallbackPlans.class);
    }

    private static String words(Callbacks.Answer answer) {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        return Words.of(BUNDLE, "callback.resolved." + answer.resolved(), chinese) + "、"
                + Words.of(BUNDLE, "callback.satisfied." + answer.satisfied(), chinese);
    }

    private static Title title(String key, String words) {
        return Title.key(ComplaintRefusal.class, key, words);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
