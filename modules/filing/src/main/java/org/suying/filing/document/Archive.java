package org.suying.filing.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.filing.FilingRefusal;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.SchemaText;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** The effect {@code archive}: {@code archive: { number: 档〔{year}〕{number}号 }} gives a case the number under which it is kept. */
@ApplicationScoped
public class Archive implements Effect {

    private static final String SERIES = "archive";

    @Inject
    StoredDocuments documents;

    @Inject
    Trail trail;

    @Override
    public String id() {
        return "archive";
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(Archive.class, "archive.schema.yaml");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        DocumentsSection.checkNumber(parameters.child("number"), findings);
    }

    /** A case that was archived before keeps its number. */
    @Override
    public void apply(RegimeNode parameters, Happening happening) {
        if (!documents.archiveNumbers(List.of(happening.caseId())).isEmpty()) {
            return;
        }
        String number = documents.take(SERIES, parameters.text("number"), happening);
        documents.archive(happening, number);
        trail.record(Entry.of("case.archived", Title.key(FilingRefusal.class, "trail.archived", number))
                .onCase(happening.caseId().id())
                .with("number", number));
    }
}
