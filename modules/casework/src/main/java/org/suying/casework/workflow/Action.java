package org.suying.casework.workflow;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.Field;
import org.suying.casework.Phase;
import org.suying.regime.Text;

/**
 * What can be done in a state, by whom, with which fields, and what follows.
 *
 * @param to the state that follows; empty if the case stays where it is
 * @param by roles, or {@link #COMPLAINANT}
 * @param notBy roles whose holders in this case are kept out
 * @param when null if it can always be done
 * @param emits an event for deadlines; empty if none
 * @param as null unless it is the complainant's
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
        String clause) {

    public static final String COMPLAINANT = "complainant";
    public static final String RESPONDENT = "respondent";

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

    /** A field that an action asks for. */
    public record Wanted(Field field, boolean required) {}
}
