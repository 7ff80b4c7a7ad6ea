package org.suying.casework.quota;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.suying.casework.Counted;
import org.suying.casework.SchemaFile;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.tenancy.TenantId;

/** Cases that were closed, all or those on which an action was done: {@code closed: { having: callBack }}. */
@ApplicationScoped
public class ClosedCases implements Counted {

    @Inject
    CaseCounts counts;

    @Override
    public String id() {
        return "closed";
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(ClosedCases.class, "closed.schema.json");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        ActionNames.verify(parameters.child("having"), regime, findings);
    }

    @Override
    public long count(RegimeNode parameters, TenantId tenant, Instant from, Instant until) {
        String action = parameters.text("having");
        return action.isEmpty() ? counts.closed(tenant, from, until) : counts.closedHaving(action, tenant, from, until);
    }
}
