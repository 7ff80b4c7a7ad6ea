package org.suying.filing.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseAddress;
import org.suying.casework.CaseId;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.filing.access.CaseAccess;
import org.suying.kernel.Actor;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Words;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Reading;

/** The files on the page of a case, which has let the officer in. In pages: {@code #{filesPage}}. */
@Named
@RequestScoped
public class FilesPage {

    private static final int SHOWN = 8;

    @Inject
    CurrentPlace place;

    @Inject
    Attachments attachments;

    @Inject
    CaseAccess access;

    @Inject
    Reading reading;

    @Inject
    CaseAddress caseAddress;

    private @Nullable List<Attachment> files;

    private CaseId caseId() {
        return Ids.parse(place.value("id")).map(CaseId::new).orElseThrow(NotFound::new);
    }

    private List<Attachment> all() {
        List<Attachment> known = files;
        if (known == null) {
            known = attachments.of(caseId());
            files = known;
        }
        return known;
    }

    /** None for who takes no part in the case. */
    public List<Attachment> files() {
        return isRecused() ? List.of() : all();
    }

    public boolean isShown() {
        return !all().isEmpty();
    }

    public boolean isRecused() {
        return !access.mayRead(caseId());
    }

    public String address(Attachment file) {
        return caseAddress.of(caseId()) + "/files/" + file.id();
    }

    /** Who added it: an officer by name, a complainant never. */
    public String who(Attachment file) {
        return file.by() == Actor.Kind.OFFICER
                ? file.officer()
                : Words.of("org.suying.filing.Messages", "by." + file.by(), reading.locale());
    }

    public String shortened(String hash) {
        return hash.substring(0, SHOWN) + "…";
    }
}
