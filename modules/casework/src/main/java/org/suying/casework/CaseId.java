package org.suying.casework;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;

/** The inner id of a case and of its domain part. */
@Embeddable
public record CaseId(UUID id) implements Serializable {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    /** The id that an address names. @throws NotFound if that is none */
    public static CaseId of(String text) {
        return Ids.parse(text).map(CaseId::new).orElseThrow(NotFound::new);
    }
}
