package org.suying.people.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads a body that may have faults: what is not as it should be reads as empty. */
final class Trees {

    private Trees() {}

    static String text(JsonNode tree, String field) {
        JsonNode value = tree.path(field);
        return value.isTextual() ? value.textValue().strip() : "";
    }

    /** As it was sent, blanks and all. */
    static String secret(JsonNode tree, String field) {
        JsonNode value = tree.path(field);
        return value.isTextual() ? value.textValue() : "";
    }

    static List<String> texts(JsonNode tree, String field) {
        List<String> texts = new ArrayList<>();
        tree.path(field)
                .forEach(item -> texts.add(item.isTextual() ? item.textValue().strip() : ""));
        return texts;
    }

    static boolean flag(JsonNode tree, String field) {
        return tree.path(field).asBoolean(false);
    }
}
