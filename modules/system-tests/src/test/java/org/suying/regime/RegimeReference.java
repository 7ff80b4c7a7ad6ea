package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes the page on which every key of a rule book stands, from the schema that the sections make together. */
final class RegimeReference {

    private static final String HEAD = """
            # Every key of a rule book

            Written from the schema (`tenants/schema/regime.schema.json`), which the sections make together; `SchemaFileIT` keeps it equal. How to go about it: [write a rule book](how-to/write-a-regime.md).
            `*` stands for an id of your own. What must be there is **bold**. A schema says what may be written; what belongs together is verified when a rule book is read, and each fault is told with its place.
            """;

    private static final Set<String> PLAIN = Set.of("id", "text", "clause", "condition");

    private final JsonNode schema;
    private final StringBuilder page = new StringBuilder(HEAD);

    private RegimeReference(JsonNode schema) {
        this.schema = schema;
    }

    static String of(JsonNode schema) {
        RegimeReference reference = new RegimeReference(schema);
        reference.table("The document itself", "", schema, false);
        reference.sections();
        reference.shared();
        return reference.page.toString();
    }

    private void sections() {
        for (String key : names(schema.path("properties"))) {
            JsonNode section = schema.at("/properties/" + key);
            if (hasKeys(section)) {
                table("`" + key + "`", words(section), section, true);
            }
        }
    }

    /** What several keys take. */
    private void shared() {
        for (String name : names(schema.path("$defs"))) {
            JsonNode shared = schema.at("/$defs/" + name);
            if (!PLAIN.contains(name) && hasKeys(shared)) {
                table("What `" + name + "` takes", words(shared), shared, true);
            }
        }
    }

    private void table(String title, String words, JsonNode of, boolean deep) {
        page.append("\n## ").append(title).append('\n');
        if (!words.isEmpty()) {
            page.append(words).append('\n');
        }
        page.append("\n| key | takes | |\n|---|---|---|\n");
        rows("", of, deep);
    }

    private void rows(String before, JsonNode of, boolean deep) {
        Set<String> required = strings(of.path("required"));
        of.path("properties").fields().forEachRemaining(property -> {
            String path = before + property.getKey();
            row(required.contains(property.getKey()) ? "**`" + path + "`**" : "`" + path + "`", property);
            if (deep) {
                below(path, property.getValue());
            }
        });
        JsonNode any = of.path("additionalProperties");
        if (deep && any.isObject()) {
            row("`" + before + "*`", Map.entry("*", any));
            below(before + "*", any);
        }
    }

    private void below(String path, JsonNode of) {
        rows(path + ".", of, true);
        rows(path + "[].", of.path("items"), true);
    }

    private void row(String path, Map.Entry<String, JsonNode> property) {
        page.append("| ")
                .append(path)
                .append(" | ")
                .append(takes(property.getValue()))
                .append(" | ")
                .append(said(property).replace("|", "\\|"))
                .append(" |\n");
    }

    /** What a key says of itself, or says wherever it stands, or what it takes says. */
    private String said(Map.Entry<String, JsonNode> property) {
        String words = words(property.getValue());
        String shared = property.getValue().path("$ref").asText().replace("#", "");
        return Stream.of(words, usual(property.getKey()), shared.isEmpty() ? "" : words(schema.at(shared)))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What a key says wherever it stands. */
    private static String usual(String key) {
        if (key.equals("en") || key.endsWith("En")) {
            return "In English.";
        }
        return switch (key) {
            case "text" -> "What pages call it.";
            case "title" -> "Its title.";
            case "clause" -> "The clause that it comes from.";
            default -> "";
        };
    }

    private static String words(JsonNode of) {
        return of.path("description").asText("");
    }

    private static boolean hasKeys(JsonNode of) {
        return of.path("properties").size() > 0
                || of.path("additionalProperties").isObject()
                || of.at("/items/properties").size() > 0;
    }

    private static String takes(JsonNode value) {
        if (value.has("$ref")) {
            return value.path("$ref").asText().replaceAll(".*/", "");
        }
        if (value.has("enum")) {
            return strings(value.path("enum")).stream()
                    .map(one -> "`" + one + "`")
                    .collect(Collectors.joining(" "));
        }
        if (value.has("oneOf")) {
            return StreamSupport.stream(value.path("oneOf").spliterator(), false)
                    .map(RegimeReference::takes)
                    .collect(Collectors.joining(" or "));
        }
        return switch (value.path("type").asText("")) {
            case "array" -> "list of " + takes(value.path("items"));
            case "object" -> value.path("additionalProperties").isObject() ? "by id" : "keys";
            case "integer" ->
                "number " + value.path("minimum").asText("") + "–"
                        + value.path("maximum").asText("");
            case "boolean" -> "`true` `false`";
            default -> "text";
        };
    }

    private static Set<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> names(JsonNode of) {
        Set<String> names = new TreeSet<>();
        of.fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }
}
