package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suying.casework.StandingIn;
import org.suying.ui.Pages;
import org.suying.ui.PublicPage;
import org.suying.ui.StaffPage;

/** The pages of files: on the desk, and for an officer from above who stands in. */
@ApplicationScoped
public class FilingPages implements Pages {

    private static final String DESK = "/desk/cases/{id}";
    private static final String BELOW = "/desk/from-below/{tenant}/cases/{id}";

    @Inject
    StandingIn standingIn;

    @Override
    public List<PublicPage> open() {
        return List.of();
    }

    @Override
    public List<StaffPage> staff() {
        return List.of(document(DESK), file(DESK), fromAbove(document(BELOW)), fromAbove(file(BELOW)));
    }

    private StaffPage fromAbove(StaffPage page) {
        return page.forAnyOf("DECIDE", "APPROVE").entering(standingIn::enter);
    }

    private static StaffPage document(String at) {
        return StaffPage.at(at + "/documents/{document}", "/filing/document/document.xhtml", "filing", "documents");
    }

    private static StaffPage file(String at) {
        return StaffPage.at(at + "/files/{file}", "/filing/upload/file.xhtml", "filing", "files.panel");
    }
}
