package org.suying.people.roles;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.suying.kernel.Right;
import org.suying.people.PeopleRefusal;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;

/** Reads the roles. A regime under which nobody could administer is unsound: it could never be changed again. */
@ApplicationScoped
public class RolesSection implements Section<Roles> {

    private static final String KEY = "roles";

    @Override
    public Class<Roles> type() {
        return Roles.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(RolesSection.class, "roles.schema.yaml");
    }

    @Override
    public Roles read(RegimeReading reading) {
        return new Roles(
                reading.at(KEY).members().stream().map(RolesSection::role).toList());
    }

    @Override
    public void verify(Roles own, Regime regime, Findings findings) {
        if (own.carrying(Right.ADMINISTER).isEmpty()) {
            findings.error("/" + KEY, PeopleRefusal.NO_ADMINISTRATION);
        }
    }

    private static Role role(RegimeNode node) {
        Set<String> named = Set.copyOf(node.texts("rights"));
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Arrays.stream(Right.values())
                .filter(right -> named.contains(right.name()))
                .forEach(rights::add);
        return new Role(node.key(), node.words("text"), rights, node.text("clause"));
    }
}
