package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Asked;
import org.suying.casework.FieldType;

/** What was typed into the form of an action, as the JSON that the action takes. What does not fit is left as it is, to be refused. */
final class Typed {

    private Typed() {}

    /** Fields that were left empty are left out. */
    static ObjectNode json(List<Asked> fields, Map<String, Object> typed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Asked field : fields) {
            Object value = typed.get(field.id());
            if (value != null && !value.toString().isBlank()) {
                json.set(field.id(), json(field.type(), value));
            }
        }
        return json;
    }

    private static JsonNode json(FieldType type, Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String text = value.toString().strip();
        return switch (type) {
            case CHOICES, UNITS -> array(elements(value));
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? nodes.booleanNode(text.equals("true"))
                        : nodes.textNode(text);
            case NUMBER ->
                text.matches("-?[0-9]{1,18}") ? nodes.numberNode(Long.parseLong(text)) : nodes.textNode(text);
            case TEXT -> nodes.textNode(value.toString().replace("\r\n", "\n"));
            case DATE, CHOICE, UNIT, OFFICER -> nodes.textNode(text);
        };
    }

    private static ArrayNode array(Collection<?> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(one -> array.add(one.toString()));
        return array;
    }

    private static Collection<?> elements(Object value) {
        return value instanceof Collection<?> several
                ? several
                : value instanceof Object[] array ? Arrays.asList(array) : List.of(value);
    }

    /** The same as people read it, for text that can no longer be sent. */
    static String words(Asked field, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        List<Asked.Choice> options = field.options();
        return elements(value).stream()
                .map(one -> options.isEmpty() ? one.toString() : option(options, one.toString()))
                .collect(Collectors.joining(" · "));
    }

    private static String option(List<Asked.Choice> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Asked.Choice::text)
                .findFirst()
                .orElse(id);
    }
}
