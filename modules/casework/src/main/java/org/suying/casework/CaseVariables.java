package org.suying.casework;

import java.util.Map;
import java.util.Optional;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReading;
import org.suying.regime.ValueType;

/**
 * SPI: names beside the regime's fields that conditions may look at, with their types. What is known when a case opens
 * comes with {@link Opening#values()}; what is so at this moment only is asked for when a condition names it.
 */
public interface CaseVariables {

    Map<String, ValueType> types(RegimeReading reading);

    /** What a name stands for at this moment; empty if it is no such name. */
    default Optional<Object> now(String name, CaseId id, Regime regime) {
        return Optional.empty();
    }
}
