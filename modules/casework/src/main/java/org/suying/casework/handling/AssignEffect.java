package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Effect;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.Happening;
import org.suying.casework.SchemaFile;
import org.suying.casework.workflow.ActionFields;
import org.suying.kernel.Ids;
import org.suying.people.Roles;
import org.suying.people.Units;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;

/** {@code assign: { role: handler, to: field }}: makes the units or the officer in a field responsible in a role (B-04). */
@Dependent
public class AssignEffect implements Effect {

    private static final Set<FieldType> ASSIGNABLE = Set.of(FieldType.UNIT, FieldType.UNITS, FieldType.OFFICER);

    @Inject
    Units units;

    @Override
    public String id() {
        return "assign";
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(AssignEffect.class, "assign.schema.json");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        String to = parameters.text("to");
        Field field = regime.section(ActionFields.class).byId().get(to);
        if (field == null) {
            findings.unknown(parameters.child("to").pointer(), to, "/fields", CaseworkRefusal.UNKNOWN_ACTION_FIELD);
        } else if (!ASSIGNABLE.contains(field.type())) {
            findings.error(parameters.child("to").pointer(), CaseworkRefusal.NOT_ASSIGNABLE, to);
        }
        String role = assigns(parameters);
        if (!regime.section(Roles.class).knows(role)) {
            findings.unknown(parameters.child("role").pointer(), role, "/roles", CaseworkRefusal.UNKNOWN_ROLE);
        }
    }

    /** The role named, or the role that is called like the field. */
    @Override
    public String assigns(RegimeNode parameters) {
        String role = parameters.text("role");
        return role.isEmpty() ? parameters.text("to") : role;
    }

    @Override
    public void apply(RegimeNode parameters, Happening happening) {
        String to = parameters.text("to");
        Object value = happening.values().get(to);
        if (value == null) {
            return;
        }
        Field field = happening.regime().section(ActionFields.class).byId().get(to);
        if (field != null && field.type() == FieldType.OFFICER) {
            happening.assign(assigns(parameters), Ids.parse(value.toString()).orElseThrow());
        } else {
            List<?> slugs = value instanceof List<?> several ? several : List.of(value);
            happening.assign(
                    assigns(parameters),
                    slugs.stream()
                            .map(slug -> units.find(slug.toString())
                                    .orElseThrow()
                                    .id()
                                    .value())
                            .toList());
        }
    }
}
