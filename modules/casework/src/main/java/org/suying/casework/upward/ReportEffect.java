package org.suying.casework.upward;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suying.casework.CaseId;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.casework.SchemaFile;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.tenancy.Tenant;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** The effect {@code report}: {@code { text: outcome }} tells the tenant above what stands in a field (R19-01, R05-08). */
@ApplicationScoped
public class ReportEffect implements Effect {

    @Inject
    UpwardReports reports;

    @Inject
    Superior superior;

    @Inject
    Trail trail;

    @Override
    public String id() {
        return "report";
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(ReportEffect.class, "report.schema.json");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        String field = parameters.text("text");
        if (!regime.part("/fields").has(field)) {
            findings.unknown(parameters.child("text").pointer(), field, "/fields");
        }
    }

    @Override
    public void apply(RegimeNode parameters, Happening happening) {
        String above = superior.find().map(Tenant::name).orElse("");
        if (above.isEmpty()) {
            trail.record(Entry.of("report.nobody", Title.key(CaseId.class, "report.nobody"))
                    .onCase(happening.caseId().id()));
            return;
        }
        reports.add(happening.summary(), Kind.REPORT, happening.words(parameters.text("text")), happening.at());
        trail.record(Entry.of("report.sent", Title.key(CaseId.class, "report.sent", above))
                .onCase(happening.caseId().id()));
    }
}
