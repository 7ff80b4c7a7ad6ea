package org.suying.casework.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suying.rest.Json;
import org.suying.worktime.Change;
import org.suying.worktime.Span;

/** Extensions and pauses of a deadline as they are stored: {@code [{"extension":"3wd"},{"from":…,"to":…}]}. */
final class DeadlineChanges {

    private DeadlineChanges() {}

    static String write(List<Change> changes) {
        return Json.write(changes.stream().map(DeadlineChanges::stored).toList());
    }

    private static Map<String, String> stored(Change change) {
        if (change instanceof Change.Extension extension) {
            return Map.of("extension", extension.by().toString());
        }
        Change.Pause pause = (Change.Pause) change;
        return Map.of("from", pause.from().toString(), "to", pause.to().toString());
    }

    static List<Change> read(String stored) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode one : Json.read(stored)) {
            changes.add(
                    one.has("extension")
                            ? new Change.Extension(
                                    Span.parse(one.path("extension").asText()).orElseThrow())
                            : new Change.Pause(
                                    Instant.parse(one.path("from").asText()),
                                    Instant.parse(one.path("to").asText())));
        }
        return changes;
    }
}
