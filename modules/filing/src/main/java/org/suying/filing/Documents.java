package org.suying.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suying.casework.CaseId;

/** The numbered documents of the current tenant's cases, and the numbers under which cases lie in the archive. */
public interface Documents {

    /** Of a case, oldest first. */
    List<IssuedDocument> of(CaseId id);

    /** One of a case; empty if it has no such document. */
    default Optional<IssuedDocument> find(CaseId caseId, UUID id) {
        return of(caseId).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The archive numbers of those cases that have one. */
    Map<CaseId, String> archiveNumbers(Collection<CaseId> ids);
}
