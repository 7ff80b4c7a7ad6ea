package org.suying.casework;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** Takes place in the transaction of the action. */
    void apply(RegimeNode parameters, Happening happening);
}
