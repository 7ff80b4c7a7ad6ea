package org.suying.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.FieldValues;
import org.suying.casework.Participation;
import org.suying.casework.Phase;
import org.suying.complaint.ComplaintRefusal;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.kernel.Spoken;
import org.suying.kernel.Words;
import org.suying.people.CurrentOfficer;
import org.suying.trail.CaseGuard;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Writes down what complainants answered who were asked after the reply (R15-07). */
@ApplicationScoped
@Transactional
public class Calling {

    static final String BUNDLE = "org.suying.complaint.Messages";

    private static final Set<Phase> REPLIED = EnumSet.of(Phase.REPLIED, Phase.CLOSED);
    private static final int COMMENT_MAX = 2000;

    @Inject
    Callbacks rows;

    @Inject
    OwnPlans plans;

    @Inject
    Cases cases;

    @Inject
    CaseGuard guard;

    @Inject
    Participation participation;

    @Inject
    CurrentOfficer officer;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * What an officer writes down.
     *
     * @param reached whether the complainant could be asked; if not, there is nothing resolved or satisfied
     */
    record Said(
            boolean reached,
            @Nullable Boolean resolved,
            @Nullable Boolean satisfied,
            @Nullable String comment) {}

    /**
     * Writes down what a complainant answered, or that nobody was reached: to the open callback of the plan, or to one that
     * the officer chose, where the plan leaves that free.
     *
     * @param faults what is wrong with what was sent already
     * @throws Refused with every fault; CALLED_TOO_EARLY before the reply; NOT_DRAWN; if the officer is not of the plan or
     *     takes no part
     */
    public UUID call(CaseId id, String planId, Said said, Faults faults) {
        guard.requireVisible(id.id());
        CallbackPlan plan = plans.all().find(planId).orElse(null);
        if (plan == null && !faults.at("/plan")) {
            faults.add("/plan", ComplaintRefusal.UNKNOWN_PLAN, planId);
        }
        Callbacks.Answer answer = answer(said, faults);
        if (plan == null || answer == null) {
            throw new Refused(faults.all());
        }
        plans.require(plan);
        participation.require(id);
        if (!rows.isReplied(id)) {
            boolean replied = REPLIED.contains(cases.require(id).phase());
            throw new Refused(replied ? ComplaintRefusal.NOT_DRAWN : ComplaintRefusal.CALLED_TOO_EARLY);
        }
        UUID callback = rows.open(id, planId).map(Callbacks.Call::id).orElseGet(() -> choose(plan, id));
        if (!rows.answered(callback, answer, now(), officer.requireSelf().name())) {
            throw new Refused(ComplaintRefusal.CALLED_ALREADY);
        }
        record(id, callback, answer);
        return callback;
    }

    private UUID choose(CallbackPlan plan, CaseId id) {
        if (plan.isRegular()) {
            throw new Refused(ComplaintRefusal.NOT_DRAWN);
        }
        return rows.add(plan.id(), null, id, now());
    }

    private void record(CaseId id, UUID callback, Callbacks.Answer answer) {
        Entry entry = Entry.of("callback.done", Title.key(ComplaintRefusal.class, "trail.callback.done", words(answer)))
                .onCase(id.id())
                .with("callback", callback.toString());
        trail.record(
                answer.isReached()
                        ? entry.with("resolved", String.valueOf(answer.resolved()))
                                .with("satisfied", String.valueOf(answer.satisfied()))
                        : entry.with("reached", "false"));
    }

    private static Callbacks.@Nullable Answer answer(Said said, Faults faults) {
        check(said.resolved(), said.reached(), "/resolved", faults);
        check(said.satisfied(), said.reached(), "/satisfied", faults);
        String words = faults.at("/comment")
                ? null
                : FieldValues.text(said.comment(), COMMENT_MAX, label("/comment"), "/comment", faults);
        return faults.isEmpty() ? new Callbacks.Answer(said.resolved(), said.satisfied(), words) : null;
    }

    private static void check(@Nullable Boolean given, boolean reached, String pointer, Faults faults) {
        if ((given != null) == reached || faults.at(pointer)) {
            return;
        }
        faults.add(
                pointer, reached ? CaseworkRefusal.CHOICE_REQUIRED : ComplaintRefusal.SAID_BY_NOBODY, label(pointer));
    }

    static Spoken label(String pointer) {
        return locale -> Words.of(BUNDLE, "callback" + pointer.replace('/', '.'), locale);
    }

    private static String words(Callbacks.Answer answer) {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        if (!answer.isReached()) {
            return Words.of(BUNDLE, "callback.unreached", chinese);
        }
        return Words.of(BUNDLE, "callback.resolved." + answer.resolved(), chinese) + "、"
                + Words.of(BUNDLE, "callback.satisfied." + answer.satisfied(), chinese);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
