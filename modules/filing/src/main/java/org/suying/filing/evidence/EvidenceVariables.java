package org.suying.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.suying.casework.CaseId;
import org.suying.casework.CaseVariables;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReading;
import org.suying.regime.ValueType;

/** What conditions may ask about evidence: {@code evidence}, how many pieces there are that were not rejected. */
@ApplicationScoped
@Transactional
public class EvidenceVariables implements CaseVariables {

    private static final String NAME = "evidence";

    @Inject
    StoredEvidence evidence;

    @Override
    public Map<String, ValueType> types(RegimeReading reading) {
        return Map.of(NAME, ValueType.NUMBER);
    }

    @Override
    public Optional<Object> now(String name, CaseId id, Regime regime) {
        boolean own = regime.has("/fields/" + NAME); // a field of that name means itself
        return name.equals(NAME) && !own ? Optional.of(evidence.standing(id)) : Optional.empty();
    }
}
