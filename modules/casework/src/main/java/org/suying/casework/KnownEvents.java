package org.suying.casework;

import java.util.Set;
import org.suying.regime.Regime;

/** Every event that a case can have under a rule book, under its name there. */
public interface KnownEvents {

    Set<String> of(Regime regime);
}
