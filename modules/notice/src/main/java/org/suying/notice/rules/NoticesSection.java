package org.suying.notice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.suying.casework.CaseWording;
import org.suying.notice.NoticeRefusal;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;
import org.suying.regime.Template;
import org.suying.regime.Text;

/** {@code notices}: what can be told. */
@Dependent
public class NoticesSection implements Section<NoticeTexts> {

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
            texts.put(node.key(), new NoticeText(node.key(), title, text));
        }
        return new NoticeTexts(texts);
    }

    private static void findUnknown(RegimeNode notice, String part, Text words, RegimeReading reading) {
        new Template(words.zh() + " " + words.en())
                .names().stream()
                        .filter(name -> !NoticeText.OF_EXTENSIONS.contains(name) && !CaseWording.knows(name, reading))
                        .forEach(name -> reading.findings()
                                .error(notice.child(part).pointer(), NoticeRefusal.UNKNOWN_PLACEHOLDER, name));
    }
}
