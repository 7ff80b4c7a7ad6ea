package org.suying.worktime.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.suying.worktime.Publication;
import org.suying.worktime.PublicationImported;
import org.suying.worktime.Publications;

/** Takes notices in: all of a text or, if anything in it is wrong, nothing. */
@ApplicationScoped
@Transactional
public class Importing {

    @Inject
    StoredPublications stored;

    @Inject
    Event<PublicationImported> imported;

    @Inject
    Clock clock;

    /** @throws org.suying.kernel.Refused with every fault and its line */
    public List<ImportedPublication> csv(byte[] body, ZoneId zone) {
        Publications known = stored.lock();
        return take(known, new PublicationCsv(known, LocalDate.now(clock.withZone(zone))).read(Texts.utf8(body)));
    }

    /** @throws org.suying.kernel.Refused with every fault and its pointer */
    public List<ImportedPublication> holidayCn(byte[] body, ZoneId zone) {
        Publications known = stored.lock();
        return take(known, new HolidayCnJson(known, LocalDate.now(clock.withZone(zone))).read(body));
    }

    private List<ImportedPublication> take(Publications known, List<Publication> sent) {
        List<ImportedPublication> taken = new ArrayList<>();
        Publications before = known;
        for (Publication publication : sent) {
            Publications after = before.with(publication);
            List<ChangedDay> changed = ChangedDay.between(before, after, publication);
            stored.put(publication, clock.instant());
            imported.fire(new PublicationImported(
                    publication, after, changed.stream().map(ChangedDay::date).toList()));
            taken.add(ImportedPublication.of(publication, changed));
            before = after;
        }
        return taken;
    }
}
