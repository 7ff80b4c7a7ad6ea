package org.suying.complaint.callback;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.suying.casework.Counted;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.SchemaText;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;

/** Complainants who were asked after the reply and could be reached, under one plan or any: {@code calledBack: { plan: monthly }}. */
@ApplicationScoped
@Transactional
public class CalledBack implements Counted {

    @Inject
    Sql sql;

    @Override
    public String id() {
        return "calledBack";
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(CalledBack.class, "called-back.schema.yaml");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        String plan = parameters.text("plan");
        if (!plan.isEmpty() && regime.section(CallbackPlans.class).find(plan).isEmpty()) {
            findings.unknown(parameters.child("plan").pointer(), plan, "/callbacks");
        }
    }

    @Override
    public long count(RegimeNode parameters, TenantId tenant, Instant from, Instant until) {
        String plan = parameters.text("plan");
        return sql.find(
                        "select count(*) from suying.callback c where c.tenant_id = ? and c.done_at >= ? and c.done_at < ? and c.resolved is not null and (? = '' or c.plan = ?)",
                        row -> row.getLong(1),
                        tenant.value(),
                        from,
                        until,
                        plan,
                        plan)
                .orElse(0L);
    }
}
