package org.suying.worktime.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.suying.worktime.Holidays;
import org.suying.worktime.MovedDueTimes;
import org.suying.worktime.Publications;

/** What an import would do. Stores nothing; begins its own transactions, for it asks every tenant behind its own wall. */
@ApplicationScoped
public class Previewing {

    @Inject
    Holidays holidays;

    @Inject
    MovedDueTimes dueTimes;

    @Inject
    Clock clock;

    /** @throws org.suying.kernel.Refused with every fault and its place */
    public Preview of(Sent sent, ZoneId zone, Locale locale) {
        Publications known = holidays.current();
        List<Incoming> all = Incoming.of(known, sent.read(known, LocalDate.now(clock.withZone(zone))));
        Publications after = all.isEmpty() ? known : all.get(all.size() - 1).after();
        List<MovedDueTimes.Of> tenants = all.stream().anyMatch(Incoming::fresh)
                ? dueTimes.under(after, locale).stream()
                        .sorted(Comparator.comparing(MovedDueTimes.Of::moved).reversed())
                        .toList()
                : List.of();
        return new Preview(all.stream().map(ImportedPublication::of).toList(), tenants);
    }
}
