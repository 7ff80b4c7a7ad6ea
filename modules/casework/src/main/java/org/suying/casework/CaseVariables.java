package org.suying.casework;

import java.util.Map;
import org.suying.regime.RegimeReading;
import org.suying.regime.ValueType;

/** SPI: names beside the regime's fields that conditions may look at, with their types. Given by {@link Opening#values()}. */
public interface CaseVariables {

    Map<String, ValueType> types(RegimeReading reading);
}
