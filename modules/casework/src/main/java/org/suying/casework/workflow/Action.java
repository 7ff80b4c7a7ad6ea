package org.suying.casework.workflow;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.CaseId;
import org.suying.casework.Field;
import org.suying.casework.Phase;
import org.suying.kernel.Faults;
import org.suying.kernel.Reason;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;
import org.suying.regime.Text;

/**
 * What can be done in a state, by whom, with which fields, and what follows.
 *
 * @param to the state that follows; empty if the case stays where it is
 * @param by roles, or {@link #COMPLAINANT}
 * @param notBy roles whose holders in this case are kept out, and actions: who did one is kept out
 * @param when null if it can always be done
 * @param emits an event for deadlines; empty if none
 * @param as null unless it is the complainant's
 * @param call null unless the platform gives it to every workflow
 */
public record Action(
        String id,
        Text text,
        Set<String> from,
        String to,
        Set<String> by,
        Set<String> notBy,
        @Nullable When when,
        List<Wanted> fields,
        List<EffectUse> effects,
        String emits,
        @Nullable As as,
        String clause,
        @Nullable Call call) {

    public static final String COMPLAINANT = "complainant";
    /** The event of asking for a review, whatever a rule book calls it. */
    public static final String REVIEW_ASKED = "reviewAsked";

    public static final String RESPONDENT = "respondent";

    private static final String BY_ALL = "ByAll";

    /** The event of its having been done by all to whom the case is assigned for it, as {@code contributeByAll}. */
    public String byAll() {
        return id + BY_ALL;
    }

    /**
     * Every event that doing it is.
     *
     * @param reached the phases that the case has reached by it and not before
     */
    public Map<String, Instant> events(Set<Phase> reached, Instant at) {
        Map<String, Instant> events = new HashMap<>();
        events.put(id, at);
        if (!stays()) {
            events.put(to, at);
        }
        reached.forEach(phase -> events.put(phase.event(), at));
        if (as == As.REVIEW) {
            events.put(REVIEW_ASKED, at);
        }
        if (!emits.isEmpty()) {
            events.put(emits, at);
        }
        return events;
    }

    /** Whether the case stays in the state in which it is. */
    public boolean stays() {
        return to.isEmpty();
    }

    /** The state after it. @param state the one before it */
    public String next(String state) {
        return stays() ? state : to;
    }

    /** Whether its condition holds. @param stored the values of the case as they are stored, what is written now among them */
    public boolean isOpenTo(Map<String, Object> stored, ZoneId zone) {
        return when == null || when.holds(stored, zone);
    }

    /** Why it cannot be done on a case as it stands, whatever is written; empty if it can. */
    public Optional<Reason> hindrance(CaseId id, Regime regime, OfficerSummary officer) {
        return effects.stream()
                .flatMap(effect -> effect.hindrance(id, regime, officer).stream())
                .findFirst();
    }

    /** Finds what its effects have against what would be written. */
    public void check(CaseId id, Regime regime, Map<String, Object> values, Faults faults) {
        effects.forEach(effect -> effect.check(id, regime, values, faults));
    }

    /** When one of the platform's own actions calls those who may do it to the case. */
    public enum Call {
        /** Never: it can be done, and need not. */
        NEVER,
        /** When more time was asked for. */
        ASKED,
        /** When the head's attention is wanted. */
        ATTENTION
    }

    /** A field that an action asks for. */
    public record Wanted(Field field, boolean required) {}
}
