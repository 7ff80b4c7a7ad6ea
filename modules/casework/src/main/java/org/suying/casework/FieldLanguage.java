package org.suying.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suying.regime.Findings;
import org.suying.regime.RegimeNode;
import org.suying.regime.Text;

/** How a regime declares fields, wherever it does: in {@code fields}, and in the forms of domain modules. */
public final class FieldLanguage {

    private static final int USUAL_MAX = 2000;

    private FieldLanguage() {}

    /** The schema of one field. */
    public static JsonNode schema() {
        return SchemaFile.beside(FieldLanguage.class, "field.schema.json");
    }

    /** Reads a map of fields, in the order in which they are written. */
    public static Map<String, Field> read(RegimeNode map, Slots slots, Findings findings) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RegimeNode node : map.members()) {
            fields.put(node.key(), field(node, slots, findings));
        }
        return fields;
    }

    private static Field field(RegimeNode node, Slots slots, Findings findings) {
        String of = node.text("of");
        Optional<Slot> known = slots.find(of);
        if (!of.isEmpty() && known.isEmpty()) {
            findings.error(node.child("of").pointer(), CaseworkRefusal.UNKNOWN_SLOT, of);
        }
        FieldType type = known.map(Slot::type).orElseGet(() -> type(node.text("type")));
        Slot slot = known.orElseGet(() -> new Slot("", type, Text.of(node.key()), USUAL_MAX, regime -> List.of()));
        List<Option> options = node.child("options").members().stream()
                .map(option -> new Option(option.key(), option.words("text"), option.text("clause")))
                .toList();
        if (of.isEmpty() && options.isEmpty() && (type == FieldType.CHOICE || type == FieldType.CHOICES)) {
            findings.error(node.pointer(), CaseworkRefusal.NO_OPTIONS, node.key());
        }
        return new Field(
                node.key(),
                type,
                of,
                node.text("label").isEmpty() ? slot.label() : node.words("label"),
                new Text(node.text("hint"), node.text("hintEn")),
                node.number("max", slot.max()),
                node.flag("required"),
                node.text("role"),
                node.text("clause"),
                options,
                slot);
    }

    private static FieldType type(String name) {
        for (FieldType type : FieldType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return FieldType.TEXT;
    }
}
