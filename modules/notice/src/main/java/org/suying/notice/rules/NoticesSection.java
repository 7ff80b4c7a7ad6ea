package org.suying.notice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.suying.casework.CaseWording;
import org.suying.casework.KnownEvents;
import org.suying.notice.NoticeRefusal;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;
import org.suying.regime.Template;
import org.suying.regime.Text;

/** {@code notices}: what can be told. */
@Dependent
public class NoticesSection implements Section<NoticeTexts> {

    private final KnownEvents known;

    @Inject
    public NoticesSection(KnownEvents known) {
        this.known = known;
    }

    @Override
    public Class<NoticeTexts> type() {
        return NoticeTexts.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("notices");
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(NoticesSection.class, "notices.schema.yaml");
    }

    @Override
    public NoticeTexts read(RegimeReading reading) {
        Map<String, NoticeText> texts = new LinkedHashMap<>();
        for (RegimeNode node : reading.at("notices").members()) {
            Text title = new Text(node.text("title"), node.text("en"));
            Text text = new Text(node.text("text"), node.text("textEn"));
            findUnknown(node, "title", title, reading);
            findUnknown(node, "text", text, reading);
            texts.put(node.key(), new NoticeText(node.key(), title, text, Set.copyOf(node.texts("on"))));
        }
        return new NoticeTexts(texts);
    }

    /** A document without a workflow, as the baseline is, has no events yet. */
    @Override
    public void verify(NoticeTexts texts, Regime regime, Findings findings) {
        if (texts.byId().values().stream().allMatch(text -> text.on().isEmpty())) {
            return;
        }
        Set<String> events = known.of(regime);
        texts.byId()
                .values()
                .forEach(text -> text.on().stream()
                        .filter(event -> !events.contains(event))
                        .forEach(event -> findings.error(
                                "/notices/" + text.id() + "/on", NoticeRefusal.UNKNOWN_OCCASION, event)));
    }

    private static void findUnknown(RegimeNode notice, String part, Text words, RegimeReading reading) {
        new Template(words.zh() + " " + words.en())
                .names().stream()
                        .filter(name -> !NoticeText.OF_EXTENSIONS.contains(name) && !CaseWording.knows(name, reading))
                        .forEach(name -> reading.findings()
                                .error(notice.child(part).pointer(), NoticeRefusal.UNKNOWN_PLACEHOLDER, name));
    }
}
