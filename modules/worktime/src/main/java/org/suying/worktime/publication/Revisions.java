package org.suying.worktime.publication;

import java.util.Optional;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;

/**
 * A notice once stored stays as it is, because due times were derived from it. What comes in under its id with other days
 * is its next revision.
 */
final class Revisions {

    private Revisions() {}

    /** As it is to be stored; empty if it says nothing new. */
    static Optional<Publication> of(Publication sent, Publications known) {
        Optional<Publication> before = known.find(sent.id());
        if (before.isEmpty()) {
            return Optional.of(sent);
        }
        return before.get().equals(sent) ? Optional.empty() : Optional.of(sent.as(freeId(sent.id(), known)));
    }

    /** That id, or the first of its revisions {@code …-2}, {@code …-3} that is not taken. */
    static String freeId(String id, Publications known) {
        String base = id.replaceFirst("-\\d{1,3}$", "");
        String free = base;
        for (int nth = 2; known.find(free).isPresent(); nth++) {
            free = base + "-" + nth;
        }
        return free;
    }
}
