package org.suying.complaint.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suying.casework.CaseId;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.store.Complaints;

/** What a code must hash to. */
@ApplicationScoped
@Transactional
public class CodeHashes {

    /** What no code hashes to. */
    private static final byte[] NONE = new byte[32];

    @Inject
    Complaints complaints;

    byte[] of(CaseId id) {
        return complaints.find(id).map(Complaint::codeHash).orElse(NONE);
    }
}
