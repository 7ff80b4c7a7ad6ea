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

/** How often an action was done: {@code done: { action: callBack }}. */
@ApplicationScoped
public class DoneActions implements Counted {

    @Inject
    CaseCounts counts;

    @Override
    public String id() {
        return "done";
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(DoneActions.class, "done.schema.json");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        ActionNames.verify(parameters.child("action"), regime, findings);
    }

    @Override
    public long count(RegimeNode parameters, TenantId tenant, Instant from, Instant until) {
        return counts.done(parameters.text("action"), tenant, from, until);
    }
}
