package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suying.kernel.Fault;

/** The checks of a document that holds for every writing of it: size, depth, characters that cannot be stored. */
final class TreeCheck {

    /** Maps and lists within one another. */
    static final int DEEPEST = 32;

    private final List<Fault> faults = new ArrayList<>();

    private TreeCheck() {}

    static Document check(JsonNode tree) {
        if (!(tree instanceof ObjectNode object)) {
            return Document.unreadable(List.of(Fault.at("", RegimeRefusal.WRONG_TYPE, "object")));
        }
        TreeCheck check = new TreeCheck();
        if (!check.walk(tree, "", 1)) {
            return Document.unreadable(check.faults);
        }
        if (tree.toString().getBytes(StandardCharsets.UTF_8).length > Document.LARGEST) {
            return Document.unreadable(
                    List.of(Fault.at("", RegimeRefusal.TOO_LARGE, Integer.toString(Document.LARGEST))));
        }
        return new Document(object.deepCopy(), new Marks(), check.faults, true);
    }

    private boolean walk(JsonNode node, String pointer, int depth) {
        if (node.isContainerNode() && depth > DEEPEST) {
            faults.add(Fault.at(pointer, RegimeRefusal.TOO_DEEP, Integer.toString(DEEPEST)));
            return false;
        }
        if (node.isTextual() && !isStorable(node.textValue())) {
            faults.add(Fault.at(pointer, RegimeRefusal.CHARACTER));
        }
        boolean sound = true;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String child = Pointers.child(pointer, member.getKey());
            if (!isStorable(member.getKey())) {
                faults.add(Fault.at(child, RegimeRefusal.CHARACTER));
            }
            sound &= walk(member.getValue(), child, depth + 1);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            sound &= walk(node.get(i), Pointers.child(pointer, Integer.toString(i)), depth + 1);
        }
        return sound;
    }

    /** No NUL, which the database cannot keep, no half of a character, no sign that one was lost in decoding. */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0
                && text.indexOf('\uFFFD') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
