package org.suying.casework.quota;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.suying.casework.Counted;
import org.suying.casework.SchemaFile;
import org.suying.regime.RegimeNode;
import org.suying.tenancy.TenantId;

/** Cases that were registered: {@code opened: {}}. */
@ApplicationScoped
public class OpenedCases implements Counted {

    @Inject
    CaseCounts counts;

    @Override
    public String id() {
        return "opened";
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(OpenedCases.class, "opened.schema.json");
    }

    @Override
    public long count(RegimeNode parameters, TenantId tenant, Instant from, Instant until) {
        return counts.opened(tenant, from, until);
    }
}
