package org.suying.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A JSON Schema of ours as the OpenAPI model has it; knows the keywords that our bodies use. */
final class JsonToSchema {

    private JsonToSchema() {}

    static Schema of(JsonNode json) {
        Schema schema = OASFactory.createSchema();
        if (json.isBoolean()) {
            return schema.booleanSchema(json.booleanValue());
        }
        json.properties().forEach(keyword -> put(keyword.getKey(), keyword.getValue(), schema));
        return schema;
    }

    private static void put(String keyword, JsonNode value, Schema schema) {
        switch (keyword) {
            case "type" -> types(value, schema);
            case "description" -> schema.description(value.textValue());
            case "properties" ->
                value.properties().forEach(one -> schema.addProperty(one.getKey(), of(one.getValue())));
            case "additionalProperties" -> schema.additionalPropertiesSchema(of(value));
            case "items" -> schema.items(of(value));
            case "required" -> value.forEach(one -> schema.addRequired(one.textValue()));
            case "enum" -> value.forEach(one -> schema.addEnumeration(one.asText()));
            case "pattern" -> schema.pattern(value.textValue());
            case "minLength" -> schema.minLength(value.intValue());
            case "maxLength" -> schema.maxLength(value.intValue());
            case "minItems" -> schema.minItems(value.intValue());
            case "maxItems" -> schema.maxItems(value.intValue());
            case "minimum" -> schema.minimum(BigDecimal.valueOf(value.longValue()));
            case "maximum" -> schema.maximum(BigDecimal.valueOf(value.longValue()));
            case "$schema" -> {
                // which language it is written in, not what is wanted
            }
            default -> throw new IllegalStateException("a keyword that the description does not know: " + keyword);
        }
    }

    private static void types(JsonNode value, Schema schema) {
        if (value.isTextual()) {
            schema.addType(Schema.SchemaType.valueOf(value.textValue().toUpperCase(Locale.ROOT)));
        } else {
            value.forEach(one -> types(one, schema));
        }
    }
}
