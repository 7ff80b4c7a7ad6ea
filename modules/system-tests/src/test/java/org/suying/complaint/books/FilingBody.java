package org.suying.complaint.books;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What is sent to file a complaint in one channel of a tenant, made from what the tenant says of its form. */
final class FilingBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> AT_DESK = Map.of(
            "complaint.urgent", "BOOLEAN",
            "complaint.passedOnBy", "TEXT",
            "complaint.passedOnNumber", "TEXT",
            "complaint.passedOnDate", "DATE");
    private static final Map<String, Object> TAKING_DOWN = Map.of(
            "transcript", "当面说的",
            "signed", true,
            "letterDate", "2026-02-27",
            "receivedAt", "2026-02-27T09:00:00+08:00",
            "assistedBy", "窗口");

    private final JsonNode guide;
    private final JsonNode channel;
    private final List<JsonNode> fields = new ArrayList<>();

    FilingBody(Office office, JsonNode guide, JsonNode channel) {
        this.guide = guide;
        this.channel = channel;
        guide.path("fields").forEach(fields::add);
        if (isOfDesk()) {
            office.rules().at("/complaint/fields").properties().stream()
                    .filter(field ->
                            AT_DESK.containsKey(field.getValue().path("of").asText()))
                    .map(field -> asked(field.getKey(), field.getValue()))
                    .forEach(fields::add);
        }
    }

    private static JsonNode asked(String id, JsonNode field) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("of", field.path("of").asText())
                .put("type", AT_DESK.get(field.path("of").asText()))
                .put("required", field.path("required").asBoolean())
                .put("max", field.path("max").asInt(100));
    }

    boolean isOfDesk() {
        return channel.path("officers").asBoolean();
    }

    /** Each field as it is asked in this channel. */
    List<JsonNode> fields() {
        return fields.stream().map(this::inChannel).toList();
    }

    private JsonNode inChannel(JsonNode field) {
        ObjectNode asked = field.deepCopy();
        boolean required = field.path("required").asBoolean()
                || field.path("of").asText().equals("complainant.name")
                || requires(field.path("id").asText());
        return asked.put("required", required);
    }

    boolean requires(String name) {
        return StreamSupport.stream(channel.path("requires").spliterator(), false)
                .anyMatch(one -> one.asText().equals(name));
    }

    ObjectNode sound(int turn) {
        ObjectNode body = JSON.createObjectNode();
        body.put("kind", guide.at("/kinds/0").asText());
        body.put("channel", channel.path("id").asText());
        body.put("identity", guide.at("/identities/0").asText());
        for (JsonNode field : fields()) {
            put(body, pointer(field), Values.right(field, turn, "2026-02-27"));
        }
        TAKING_DOWN.forEach((name, value) -> {
            if (requires(name)) {
                put(body, "/" + name, value);
            }
        });
        return body;
    }

    /** Where in what is sent its value stands. */
    static String pointer(JsonNode field) {
        String of = field.path("of").asText();
        if (of.startsWith("complainant.") || of.startsWith("respondent.")) {
            return "/" + of.replace('.', '/');
        }
        return List.of("complaint.subject", "complaint.content", "complaint.ground")
                        .contains(of)
                ? "/" + of.substring(of.indexOf('.') + 1)
                : "/fields/" + field.path("id").asText();
    }

    /** @param value null to take it out */
    static void put(ObjectNode body, String pointer, @Nullable Object value) {
        int cut = pointer.lastIndexOf('/');
        ObjectNode holder = cut == 0 ? body : Objects.requireNonNull(body.withObject(pointer.substring(0, cut)));
        if (value == null) {
            holder.remove(pointer.substring(cut + 1));
        } else {
            holder.set(pointer.substring(cut + 1), JSON.valueToTree(value));
        }
    }
}
