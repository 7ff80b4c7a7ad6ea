package org.suying.worktime.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.suying.worktime.PublicationImported;
import org.suying.worktime.Publications;

/** Takes notices in: all of a text or, if anything in it is wrong, nothing. The same again changes nothing. */
@ApplicationScoped
@Transactional
public class Importing {

    @Inject
    StoredPublications stored;

    @Inject
    Event<PublicationImported> imported;

    @Inject
    Clock clock;

    /** @throws org.suying.kernel.Refused with every fault and its place */
    public List<ImportedPublication> take(Sent sent, ZoneId zone) {
        Publications known = stored.lock();
        List<Incoming> all = Incoming.of(known, sent.read(known, LocalDate.now(clock.withZone(zone))));
        all.stream().filter(Incoming::fresh).forEach(this::store);
        return all.stream().map(ImportedPublication::of).toList();
    }

    private void store(Incoming incoming) {
        stored.add(incoming.publication(), clock.instant());
        imported.fire(new PublicationImported(
                incoming.publication(),
                incoming.after(),
                incoming.changed().stream().map(ChangedDay::date).toList()));
    }
}
