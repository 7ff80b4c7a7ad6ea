package org.suying.worktime;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice, or a revision of one, has come in. Fired in the transaction of the import. Whoever keeps due times derives the
 * provisional ones anew.
 *
 * @param publications all notices, this one among them; {@link Holidays#current} may answer so only in the next
 *     transaction
 * @param changed the days whose kind or certainty it changes, in their order
 */
public record PublicationImported(Publication publication, Publications publications, List<LocalDate> changed) {

    public PublicationImported {
        changed = List.copyOf(changed);
    }
}
