package org.suying.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.suying.kernel.Faults;
import org.suying.kernel.Reason;
import org.suying.people.OfficerSummary;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;

/**
 * SPI: something that an action of a workflow causes, under a name that regimes use. A CDI bean of the module whose
 * field it is. How to add one: docs/how-to/add-an-effect.md.
 */
public interface Effect {

    /** The name in a workflow, camelCase. */
    String id();

    /** The JSON Schema of its parameters. */
    JsonNode schema();

    /** Finds what the schema cannot: references into the rest of the regime. */
    default void verify(RegimeNode parameters, Regime regime, Findings findings) {}

    /** The role to which it assigns a case; empty if it assigns none. */
    default String assigns(RegimeNode parameters) {
        return "";
    }

    /**
     * Why it cannot take place on a case as it stands; empty if it can. Decides what is offered and what is refused.
     *
     * @param officer who would do the action
     */
    default Optional<Reason> hindrance(RegimeNode parameters, CaseId id, Regime regime, OfficerSummary officer) {
        return Optional.empty();
    }

    /** Finds what is wrong with the values that the action would write, beyond what their fields say. */
    default void check(RegimeNode parameters, CaseId id, Regime regime, Map<String, Object> values, Faults faults) {}

    /** Takes place in the transaction of the action. */
    void apply(RegimeNode parameters, Happening happening);
}
