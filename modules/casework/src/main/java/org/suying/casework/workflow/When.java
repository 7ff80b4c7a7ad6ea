package org.suying.casework.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.suying.regime.Condition;
import org.suying.regime.Text;

/**
 * The condition of an action, over the values of a case as they are stored.
 *
 * @param days the names of days among them, which are stored as text and looked at as instants
 * @param otherwise what is said while it does not hold; empty if the rule book has no words for it
 */
public record When(Condition condition, Set<String> days, Text otherwise) {

    /** @param zone in which a day begins */
    public boolean holds(Map<String, Object> stored, ZoneId zone) {
        Map<String, Object> values = new HashMap<>(stored);
        for (String name : days) {
            if (values.get(name) instanceof String day) {
                values.put(name, LocalDate.parse(day).atStartOfDay(zone).toInstant());
            }
        }
        return condition.holds(values);
    }

    /** What it looks at. */
    public Set<String> names() {
        return condition.names();
    }

    /** As it stands in the rule book. */
    public String expression() {
        return condition.expression();
    }
}
