package org.suying.casework.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.suying.rest.Json;
import org.suying.worktime.Span;

/**
 * More time that was asked for.
 *
 * @param by the officer who asked, and does not answer
 * @param reason in the words in which the complainant will read it
 */
public record AskedExtension(UUID by, Span span, String reason) {

    String json() {
        return Json.write(Map.of("by", by.toString(), "span", span.toString(), "reason", reason));
    }

    static AskedExtension read(String json) {
        JsonNode stored = Json.read(json);
        return new AskedExtension(
                UUID.fromString(stored.path("by").asText()),
                Span.parse(stored.path("span").asText()).orElseThrow(),
                stored.path("reason").asText());
    }
}
