package org.suying.complaint.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.suying.casework.CaseId;
import org.suying.casework.CaseVariables;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReading;
import org.suying.regime.ValueType;

/** What conditions may ask about measures: {@code measuresOpen}, how many are still to be carried out. */
@ApplicationScoped
public class MeasureVariables implements CaseVariables {

    private static final String NAME = "measuresOpen";

    @Inject
    Measures measures;

    @Override
    public Map<String, ValueType> types(RegimeReading reading) {
        return Map.of(NAME, ValueType.NUMBER);
    }

    @Override
    public Optional<Object> now(String name, CaseId id, Regime regime) {
        boolean own = regime.has("/fields/" + NAME); // a field of that name means itself
        return name.equals(NAME) && !own ? Optional.of(measures.open(id)) : Optional.empty();
    }
}
