package org.suying.casework.workflow;

import java.util.Map;
import java.util.Optional;
import org.suying.casework.CaseId;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.kernel.Faults;
import org.suying.kernel.Reason;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;

/** An effect with the parameters that an action gives it. */
public record EffectUse(Effect effect, RegimeNode parameters) {

    public void apply(Happening happening) {
        effect.apply(parameters, happening);
    }

    Optional<Reason> hindrance(CaseId id, Regime regime, OfficerSummary officer) {
        return effect.hindrance(parameters, id, regime, officer);
    }

    void check(CaseId id, Regime regime, Map<String, Object> values, Faults faults) {
        effect.check(parameters, id, regime, values, faults);
    }

    /** The role to which it assigns a case; empty if it assigns none. */
    public String assigns() {
        return effect.assigns(parameters);
    }
}
