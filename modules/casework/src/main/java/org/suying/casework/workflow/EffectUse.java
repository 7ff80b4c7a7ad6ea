package org.suying.casework.workflow;

import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.regime.RegimeNode;

/** An effect with the parameters that an action gives it. */
public record EffectUse(Effect effect, RegimeNode parameters) {

    public void apply(Happening happening) {
        effect.apply(parameters, happening);
    }

    /** The role to which it assigns a case; empty if it assigns none. */
    public String assigns() {
        return effect.assigns(parameters);
    }
}
