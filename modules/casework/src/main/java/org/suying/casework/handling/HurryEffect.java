package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.casework.SchemaFile;
import org.suying.regime.RegimeNode;

/** {@code hurry: {}}: makes the case an emergency; it goes before all others, and its head is called to it (R19-12). */
@Dependent
public class HurryEffect implements Effect {

    @Override
    public String id() {
        return "hurry";
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(HurryEffect.class, "hurry.schema.json");
    }

    @Override
    public void apply(RegimeNode parameters, Happening happening) {
        happening.hurry();
    }
}
