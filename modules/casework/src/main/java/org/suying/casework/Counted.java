package org.suying.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.tenancy.TenantId;

/**
 * SPI: something of which a quota says how often it must be (B-08), under a name that regimes use: {@code of: { done: {
 * action: callBack } }}. A CDI bean of the module whose field it is.
 */
public interface Counted {

    /** The name in a quota, camelCase. */
    String id();

    /** The JSON Schema of its parameters. */
    JsonNode schema();

    /** Finds what the schema cannot: references into the rest of the regime. */
    default void verify(RegimeNode parameters, Regime regime, Findings findings) {}

    /**
     * How many there are of a tenant, from an instant on and before another: one query by an index that begins with the
     * tenant. Runs in the tenant's own scope or in one of oversight over it, which only reads, so its tables are granted
     * to both; the tenant stands in the predicate in either.
     */
    long count(RegimeNode parameters, TenantId tenant, Instant from, Instant until);
}
