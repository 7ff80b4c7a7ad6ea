package org.suying.filing.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.suying.casework.CaseWording;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.filing.FilingRefusal;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.SchemaText;
import org.suying.regime.Template;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** The effect {@code issue}: {@code issue: replyLetter} makes a numbered document of the case. */
@ApplicationScoped
public class Issue implements Effect {

    @Inject
    StoredDocuments documents;

    @Inject
    CaseWording wording;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Trail trail;

    @Override
    public String id() {
        return "issue";
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(Issue.class, "issue.schema.yaml");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        if (!parameters.text().isEmpty()
                && regime.section(DocumentTexts.class).find(parameters.text()).isEmpty()) {
            findings.unknown(parameters.pointer(), parameters.text(), "/documents");
        }
    }

    @Override
    public void apply(RegimeNode parameters, Happening happening) {
        DocumentText text = happening
                .regime()
                .section(DocumentTexts.class)
                .find(parameters.text())
                .orElseThrow();
        Tenant tenant = tenants.require(walls.tenant());
        String number = documents.take("document." + text.id(), text.number(), happening);
        UnaryOperator<String> words = wording.of(happening.summary(), happening);
        UnaryOperator<String> values = name -> switch (name) {
            case "documentNumber" -> number;
            case "tenant" -> tenant.name();
            default -> words.apply(name);
        };
        String title = new Template(text.title().zh()).fill(values);
        documents.add(happening, text.id(), number, title, text.text().fill(values));
        trail.record(Entry.of("document.issued", Title.key(FilingRefusal.class, "trail.issued", title, number))
                .onCase(happening.caseId().id())
                .with("document", text.id())
                .with("number", number));
    }
}
