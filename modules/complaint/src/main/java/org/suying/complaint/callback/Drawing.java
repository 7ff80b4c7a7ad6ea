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
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suying.casework.Agenda;
import org.suying.casework.CaseId;
import org.suying.casework.Phase;
import org.suying.casework.StepDone;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Words;
import org.suying.people.CurrentOfficer;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Draws whom to ask after the reply: at the end of a plan's period, or when an officer says so (R15-07). */
@ApplicationScoped
@Transactional
public class Drawing {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Callbacks rows;

    @Inject
    OwnPlans plans;

    @Inject
    Complaints complaints;

    @Inject
    CurrentOfficer officer;

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

    /** From its first reply on a complaint may be drawn, and the end of the period is planned. */
    void replied(@Observes StepDone step) {
        CallbackPlans all = step.summary().phase() == Phase.REPLIED ? plans.all() : new CallbackPlans(List.of());
        if (all.all().isEmpty()) {
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
        all.all().stream().filter(CallbackPlan::isRegular).forEach(plan -> plan(plan, now));
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
        String program = Words.of(Calling.BUNDLE, "callback.program", Locale.SIMPLIFIED_CHINESE);
        plans.all().find(draw.plan()).ifPresent(plan -> carryOut(plan, draw, program));
    }

    /**
     * Draws now, among what was replied since the plan drew last.
     *
     * @throws Refused if there is no such plan, it draws at the end of its period, the officer is not of it, or nothing
     *     is there to be drawn
     */
    public UUID draw(String planId) {
        CallbackPlan plan = require(planId);
        plans.require(plan);
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

    private CallbackPlan require(String id) {
        return plans.all().find(id).orElseThrow(() -> {
            Faults faults = new Faults();
            faults.add("/plan", ComplaintRefusal.UNKNOWN_PLAN, id);
            return new Refused(faults.all());
        });
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
            trail.record(Entry.of("callback.drawn", title("trail.callback.drawn", plan))
                    .onCase(id.id())
                    .with("draw", draw.id().toString()));
        }
        trail.record(Entry.of("callback.draw", title("trail.callback.draw", plan))
                .with("draw", draw.id().toString())
                .with("seed", seed)
                .with("among", Integer.toString(candidates.size()))
                .with("drawn", Integer.toString(numbers.size())));
    }

    private static Title title(String key, CallbackPlan plan) {
        return Title.key(ComplaintRefusal.class, key, plan.text().zh());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
