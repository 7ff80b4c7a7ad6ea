package org.suying.casework.quota;

import org.suying.casework.Counted;
import org.suying.regime.RegimeNode;

/** Something that is counted, with the parameters that a quota gives it. */
record CountedUse(Counted counted, RegimeNode parameters) {

    /** Whether both count the same. */
    boolean isSameAs(CountedUse other) {
        return counted.id().equals(other.counted.id()) && parameters.json().equals(other.parameters.json());
    }
}
