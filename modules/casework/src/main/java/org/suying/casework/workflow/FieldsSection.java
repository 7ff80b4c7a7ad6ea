package org.suying.casework.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.FieldLanguage;
import org.suying.casework.Slots;
import org.suying.people.Roles;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;

/** {@code fields}: what actions may ask for. */
@Dependent
public class FieldsSection implements Section<ActionFields> {

    private final Slots slots;

    @Inject
    public FieldsSection(Slots slots) {
        this.slots = slots;
    }

    @Override
    public Class<ActionFields> type() {
        return ActionFields.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("fields");
    }

    @Override
    public Set<String> wholes() {
        return Set.of("/fields/*");
    }

    @Override
    public JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = schema.putObject("properties").putObject("fields");
        fields.put("type", "object");
        fields.put("description", "What actions may ask for, by id.");
        fields.putObject("propertyNames").put("$ref", "#/$defs/id");
        fields.putObject("additionalProperties").put("$ref", "#/$defs/field");
        schema.putObject("$defs").set("field", FieldLanguage.schema());
        return schema;
    }

    @Override
    public ActionFields read(RegimeReading reading) {
        return new ActionFields(FieldLanguage.read(reading.at("fields"), slots, reading.findings()));
    }

    /** The role whose officers may be chosen must be one of the rule book's. */
    @Override
    public void verify(ActionFields own, Regime regime, Findings findings) {
        Roles roles = regime.section(Roles.class);
        own.byId().values().stream()
                .filter(field -> !field.role().isEmpty() && !roles.knows(field.role()))
                .forEach(field -> findings.unknown(
                        "/fields/" + field.id() + "/role", field.role(), "/roles", CaseworkRefusal.UNKNOWN_ROLE));
    }
}
