package org.suying.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.suying.kernel.Right;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;

/** Reads roles as the people do, without their rules. */
public final class RolesOfTests implements Section<Roles> {

    @Override
    public Class<Roles> type() {
        return Roles.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("roles");
    }

    @Override
    public JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.withObject("/properties").putObject("roles").put("additionalProperties", true);
        return schema;
    }

    @Override
    public Roles read(RegimeReading reading) {
        return new Roles(reading.at("roles").members().stream()
                .map(node -> new Role(
                        node.key(),
                        node.words("text"),
                        Arrays.stream(Right.values())
                                .filter(right -> node.texts("rights").contains(right.name()))
                                .collect(Collectors.toSet()),
                        ""))
                .toList());
    }
}
