package org.suying.filing.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseAddress;
import org.suying.casework.CaseId;
import org.suying.filing.Documents;
import org.suying.filing.IssuedDocument;
import org.suying.filing.access.CaseAccess;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.tenancy.Entrance;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Reading;
import org.suying.worktime.DateWords;

/** The documents of a case for officers: on its page, and one to be printed. In pages: {@code #{documentsPage}}. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    Entrance entrance;

    @Inject
    CurrentPlace place;

    @Inject
    Documents documents;

    @Inject
    CaseAccess access;

    @Inject
    Reading reading;

    @Inject
    CaseAddress caseAddress;

    private @Nullable List<IssuedDocument> all;
    private @Nullable IssuedDocument one;

    private CaseId caseId() {
        return Ids.parse(place.value("id")).map(CaseId::new).orElseThrow(NotFound::new);
    }

    public List<IssuedDocument> all() {
        List<IssuedDocument> known = all;
        if (known == null) {
            known = documents.of(caseId());
            all = known;
        }
        return known;
    }

    /** The number under which the case lies in the archive; empty before. */
    public String archiveNumber() {
        return documents.archiveNumbers(List.of(caseId())).getOrDefault(caseId(), "");
    }

    public boolean isShown() {
        return !all().isEmpty() || !archiveNumber().isEmpty();
    }

    public String address(IssuedDocument document) {
        return caseAddress.of(caseId()) + "/documents/" + document.id();
    }

    /** The one that the address names. */
    public IssuedDocument one() {
        IssuedDocument known = one;
        if (known == null) {
            entrance.asOfficer();
            access.requireReader(caseId());
            known = Ids.parse(place.value("document"))
                    .flatMap(id -> documents.find(caseId(), id))
                    .orElseThrow(NotFound::new);
            one = known;
        }
        return known;
    }

    public String caseAddress() {
        return caseAddress.of(caseId());
    }

    /** The day as it stands under a letter. */
    public String date(IssuedDocument document) {
        return DateWords.date(document.at().toLocalDate(), reading.locale());
    }
}
