package org.suying.filing.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.suying.casework.CaseWording;
import org.suying.filing.FilingRefusal;
import org.suying.regime.Findings;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;
import org.suying.regime.Template;
import org.suying.regime.Text;

/** {@code documents}: what can be issued under a number. */
@Dependent
public class DocumentsSection implements Section<DocumentTexts> {

    private static final Set<String> OF_NUMBERS = Set.of("year", "number");

    @Override
    public Class<DocumentTexts> type() {
        return DocumentTexts.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("documents");
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(DocumentsSection.class, "documents.schema.yaml");
    }

    @Override
    public DocumentTexts read(RegimeReading reading) {
        Map<String, DocumentText> texts = new LinkedHashMap<>();
        for (RegimeNode node : reading.at("documents").members()) {
            checkNumber(node.child("number"), reading.findings());
            for (String part : new String[] {"title", "text"}) {
                new Template(node.text(part))
                        .names().stream()
                                .filter(name ->
                                        !DocumentText.OF_DOCUMENTS.contains(name) && !CaseWording.knows(name, reading))
                                .forEach(name -> reading.findings()
                                        .error(node.child(part).pointer(), FilingRefusal.UNKNOWN_PLACEHOLDER, name));
            }
            texts.put(
                    node.key(),
                    new DocumentText(
                            node.key(),
                            new Text(node.text("title"), node.text("en")),
                            node.text("number"),
                            new Template(node.text("text"))));
        }
        return new DocumentTexts(texts);
    }

    /** A number counts, and of other names it knows the year only. */
    static void checkNumber(RegimeNode number, Findings findings) {
        if (number.text().isEmpty()) {
            return;
        }
        Set<String> names = new Template(number.text()).names();
        if (!names.contains("number") || !OF_NUMBERS.containsAll(names)) {
            findings.error(number.pointer(), FilingRefusal.BAD_NUMBER, number.text());
        }
    }
}
