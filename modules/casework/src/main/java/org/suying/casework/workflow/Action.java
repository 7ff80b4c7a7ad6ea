package org.suying.casework.workflow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.Field;
import org.suying.regime.Condition;
import org.suying.regime.Text;

/**
 * What can be done in a state, by whom, with which fields, and what follows.
 *
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
        @Nullable Condition when,
        List<Wanted> fields,
        List<EffectUse> effects,
        String emits,
        @Nullable As as,
        String clause) {

    public static final String COMPLAINANT = "complainant";
    public static final String RESPONDENT = "respondent";

    /** A field that an action asks for. */
    public record Wanted(Field field, boolean required) {}
}
