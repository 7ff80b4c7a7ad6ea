package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small section for tests: doors that lead to doors. */
final class DoorsSection implements Section<DoorsSection.Doors> {

    static final Map<String, ValueType> NAMES =
            Map.of("wide", ValueType.NUMBER, "kind", ValueType.CHOICE, "open", ValueType.BOOLEAN);

    record Doors(Map<String, Text> doors, List<String> route) {}

    @Override
    public Class<Doors> type() {
        return Doors.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("doors", "route", "lamp");
    }

    @Override
    public Set<String> wholes() {
        return Set.of("/lamp");
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(DoorsSection.class, "doors.schema.yaml");
    }

    @Override
    public Doors read(RegimeReading reading) {
        Map<String, Text> doors = new LinkedHashMap<>();
        for (RegimeNode door : reading.at("doors").members()) {
            doors.put(door.key(), door.words("text"));
            reading.condition(door.child("when"), NAMES);
        }
        for (RegimeNode door : reading.at("doors").members()) {
            for (RegimeNode to : door.child("to").items()) {
                if (!doors.containsKey(to.text())) {
                    reading.findings().unknown(to.pointer(), to.text(), "/doors");
                }
            }
        }
        return new Doors(
                doors,
                reading.at("route").items().stream().map(RegimeNode::text).toList());
    }
}
