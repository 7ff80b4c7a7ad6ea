package org.suying.complaint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.suying.casework.CaseVariables;
import org.suying.casework.FieldType;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.ValueType;

/**
 * What conditions may ask about a complaint: {@code kind}, {@code channel} (the regime's id), {@code channelKind}, {@code
 * identity}, {@code ground} as the complainant suggested it, {@code urgent} as the desk ticked it, and the regime's own fields of the form. Nothing about who
 * complained.
 */
@ApplicationScoped
public class ComplaintVariables implements CaseVariables {

    static final Map<String, ValueType> OWN = Map.of(
            "kind", ValueType.CHOICE,
            "channel", ValueType.CHOICE,
            "channelKind", ValueType.CHOICE,
            "identity", ValueType.CHOICE,
            "ground", ValueType.CHOICE,
            "urgent", ValueType.BOOLEAN);

    @Override
    public Map<String, ValueType> types(RegimeReading reading) {
        Map<String, ValueType> types = new HashMap<>();
        for (RegimeNode field : reading.at("complaint").child("fields").members()) {
            if (field.text("of").isEmpty()) {
                Constants.find(FieldType.class, field.text("type"))
                        .ifPresent(type -> types.put(field.key(), type.valueType()));
            } else if (ComplaintSlots.isOfDesk(field.text("of"))) {
                ComplaintSlots.typeAtDesk(field.text("of")).ifPresent(type -> types.put(field.key(), type.valueType()));
            } else if (field.text("of").equals("unit")) {
                types.put(field.key(), FieldType.UNIT.valueType());
            }
        }
        types.putAll(OWN);
        return types;
    }
}
