package org.suying.casework;

import java.util.Map;
import org.suying.regime.Text;

/**
 * SPI: events that a module above raises on a case by {@link Cases#raise}, so that a rule book's deadlines can start, end
 * and stand still by them. A CDI bean.
 */
public interface CaseEvents {

    /** What each is called, by its name in a rule book. */
    Map<String, Text> raised();
}
