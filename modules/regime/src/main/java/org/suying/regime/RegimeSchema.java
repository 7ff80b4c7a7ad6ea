package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suying.rest.ExactPatterns;

/** The one JSON Schema of rule books, put together from the envelope's and the sections' fragments. */
final class RegimeSchema {

    private static final Set<String> MAPS_OF_SCHEMAS = Set.of("properties", "patternProperties", "$defs");

    private final ObjectNode tree;
    private final JsonSchema compiled;

    RegimeSchema(List<Section<?>> sections) {
        tree = SchemaText.beside(RegimeSchema.class, "envelope.schema.yaml");
        tree.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        tree.put("type", "object");
        sections.forEach(this::add);
        close(tree);
        compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        tree,
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .regularExpressionFactory(new ExactPatterns())
                                .build());
        compiled.initializeValidators();
    }

    ObjectNode tree() {
        return tree.deepCopy();
    }

    List<ValidationMessage> validate(JsonNode document) {
        return new ArrayList<>(new LinkedHashSet<>(compiled.validate(document)));
    }

    private void add(Section<?> section) {
        JsonNode fragment = section.schema().deepCopy();
        Set<String> declared = new LinkedHashSet<>();
        fragment.path("properties").fieldNames().forEachRemaining(declared::add);
        if (!declared.equals(section.keys())) {
            throw new IllegalStateException(
                    section.type() + " owns " + section.keys() + ", and its schema describes " + declared);
        }
        addAll("properties", fragment);
        addAll("$defs", fragment);
        ArrayNode required = tree.withArray("required");
        fragment.path("required").forEach(required::add);
    }

    private void addAll(String keyword, JsonNode fragment) {
        ObjectNode mine = tree.withObject("/" + keyword);
        for (Map.Entry<String, JsonNode> entry : fragment.path(keyword).properties()) {
            if (mine.has(entry.getKey())) {
                throw new IllegalStateException("two sections have the " + keyword + " " + entry.getKey());
            }
            mine.set(entry.getKey(), entry.getValue());
        }
    }

    /** Objects take the keys that they describe and no others, unless they say so. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.set("additionalProperties", JsonNodeFactory.instance.booleanNode(false));
        }
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            JsonNode value = keyword.getValue();
            if (MAPS_OF_SCHEMAS.contains(keyword.getKey())) {
                value.forEach(RegimeSchema::close);
            } else if (value.isObject()) {
                close(value);
            }
        }
    }
}
