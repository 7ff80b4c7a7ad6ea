package org.suying.casework;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.suying.kernel.Ids;

/** The inner id of a case and of its domain part. */
@Embeddable
public record CaseId(UUID id) implements Serializable {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }
}
