package org.suying.notice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.suying.notice.NoticeRefusal;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;
import org.suying.regime.Text;

/** {@code notices}: what can be told. */
@Dependent
public class NoticesSection implements Section<NoticeTexts> {

    static final Set<String> OF_THE_CASE =
            Set.of("subject", "number", "registerNumber", "date", "extended", "extendedTo", "extendedFor");
    static final String DUE = "due.";

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
        for (String name : NoticeText.placeholders(words)) {
            if (!isKnown(name, reading)) {
                reading.findings().error(notice.child(part).pointer(), NoticeRefusal.UNKNOWN_PLACEHOLDER, name);
            }
        }
    }

    private static boolean isKnown(String name, RegimeReading reading) {
        if (name.startsWith(DUE)) {
            return reading.at("deadlines").child(name.substring(DUE.length())).exists();
        }
        return OF_THE_CASE.contains(name) || reading.at("fields").child(name).exists();
    }
}
