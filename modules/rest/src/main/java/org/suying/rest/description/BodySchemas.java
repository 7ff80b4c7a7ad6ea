package org.suying.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.suying.rest.Json;

/**
 * The very schemas by which bodies are checked. A resource says {@code ref = "complaint.intake.filing"}, and the schema is
 * {@code org/suying/complaint/intake/filing.schema.json}.
 */
final class BodySchemas {

    private static final String PLACE = "#/components/schemas/";

    private final Components components;

    BodySchemas(Components components) {
        this.components = components;
    }

    void describe(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(media -> {
            Schema schema = media.getSchema();
            if (schema != null && schema.getRef() != null) {
                add(schema.getRef().replace(PLACE, ""));
            }
        });
    }

    private void add(String name) {
        boolean known =
                components.getSchemas() != null && components.getSchemas().containsKey(name);
        if (!known && name.contains(".")) {
            components.addSchema(name, JsonToSchema.of(read("/org/suying/" + name.replace('.', '/') + ".schema.json")));
        }
    }

    private static JsonNode read(String file) {
        try (InputStream in = BodySchemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file);
            }
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
