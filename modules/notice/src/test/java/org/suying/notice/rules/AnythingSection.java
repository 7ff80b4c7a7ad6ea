package org.suying.notice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;

/** Stands for the sections of other modules, and takes whatever stands under their keys. */
final class AnythingSection implements Section<AnythingSection> {

    private final Set<String> keys;

    AnythingSection(String... keys) {
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
        return schema;
    }

    @Override
    public AnythingSection read(RegimeReading reading) {
        return this;
    }
}
