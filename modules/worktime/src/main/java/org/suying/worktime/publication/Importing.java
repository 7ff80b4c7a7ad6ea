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
import java.util.Optional;
import org.suying.worktime.Publication;
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
            Optional<Publication> revision = Revisions.of(publication, before);
            taken.add(ImportedPublication.of(
                    revision.orElse(publication), revision.isPresent() ? store(revision.get(), before) : List.of()));
            before = revision.map(before::with).orElse(before);
        }
        return taken;
    }

    private List<ChangedDay> store(Publication publication, Publications before) {
        Publications after = before.with(publication);
        List<ChangedDay> changed = ChangedDay.between(before, after, publication);
        stored.add(publication, clock.instant());
        imported.fire(new PublicationImported(
                publication, after, changed.stream().map(ChangedDay::date).toList()));
        return changed;
    }
}
