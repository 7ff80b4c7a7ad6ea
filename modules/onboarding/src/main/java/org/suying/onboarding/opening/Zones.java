package org.suying.onboarding.opening;

import java.time.ZoneId;
import org.suying.regime.Regime;

/** The zone that a rule book names for its calendar. */
final class Zones {

    private Zones() {}

    static ZoneId of(Regime regime) {
        String zone = regime.part("/calendar/zone").asText();
        return ZoneId.of(zone.isEmpty() ? "Asia/Shanghai" : zone);
    }
}
