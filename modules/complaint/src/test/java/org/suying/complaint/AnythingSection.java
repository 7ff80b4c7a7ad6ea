package org.suying.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.suying.casework.FieldLanguage;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;

/** Stands for the sections of other modules, and takes whatever stands under their keys; knows the language of fields. */
public final class AnythingSection implements Section<AnythingSection> {

    private final Set<String> keys;

    public AnythingSection(String... keys) {
        this.keys = Set.of(keys);
    }

    @Override
    public Class<AnythingSection> type() {
        return AnythingSection.class;
    }

    @Override
    public Set<String> keys() {
        return keys;
    }

    @Override
    public JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        keys.forEach(key -> schema.withObject("/properties").putObject(key));
        schema.withObject("/$defs").set("field", FieldLanguage.schema());
        return schema;
    }

    @Override
    public AnythingSection read(RegimeReading reading) {
        return this;
    }
}
