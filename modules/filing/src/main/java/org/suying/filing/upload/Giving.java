package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.filing.FilingRefusal;
import org.suying.filing.access.CaseAccess;
import org.suying.filing.file.CleanName;
import org.suying.kernel.NotFound;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Gives the files of a case to officers who may read them; each reading is on the trail. */
@ApplicationScoped
@Transactional
public class Giving {

    @Inject
    Attachments attachments;

    @Inject
    StoredFiles files;

    @Inject
    CaseAccess access;

    @Inject
    Trail trail;

    /** A file to be sent. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Given(String mediaType, String disposition, byte[] content) {}

    /** @throws NotFound if the officer may not see the case */
    List<Attachment> list(CaseId id) {
        access.requireReader(id);
        return attachments.of(id);
    }

    /** @throws NotFound if the officer may not see the case, or it has no such file */
    Given give(CaseId caseId, UUID id) {
        access.requireReader(caseId);
        Attachment wanted = attachments.of(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        trail.record(Entry.of(
                        "attachment.read",
                        Title.key(FilingRefusal.class, "trail.read", Hash.shortened(wanted.sha256())))
                .onCase(caseId.id())
                .with("attachment", id.toString())
                .with("sha256", wanted.sha256()));
        return new Given(
                wanted.mediaType(),
                new CleanName(wanted.name()).disposition(),
                files.content(caseId, id).orElseThrow(NotFound::new));
    }
}
