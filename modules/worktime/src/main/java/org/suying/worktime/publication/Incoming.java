package org.suying.worktime.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;

/**
 * A notice that was sent, beside those that are known.
 *
 * @param publication as it is to be stored, or as it is known already
 * @param fresh whether it says anything new
 * @param after all notices once it is among them
 * @param changed the days that it makes something else or certain, in their order
 */
record Incoming(Publication publication, boolean fresh, Publications after, List<ChangedDay> changed) {

    /** Each beside those known and those sent before it. */
    static List<Incoming> of(Publications known, List<Publication> sent) {
        List<Incoming> all = new ArrayList<>();
        Publications before = known;
        for (Publication publication : sent) {
            Incoming incoming = of(publication, before);
            all.add(incoming);
            before = incoming.after();
        }
        return all;
    }

    private static Incoming of(Publication publication, Publications before) {
        Optional<Publication> revision = Revisions.of(publication, before);
        if (revision.isEmpty()) {
            return new Incoming(publication, false, before, List.of());
        }
        Publications after = before.with(revision.get());
        return new Incoming(revision.get(), true, after, ChangedDay.between(before, after, revision.get()));
    }
}
