package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suying.ui.Pages;
import org.suying.ui.PublicPage;
import org.suying.ui.StaffPage;

/** The pages of files. */
@ApplicationScoped
public class FilingPages implements Pages {

    @Override
    public List<PublicPage> open() {
        return List.of();
    }

    @Override
    public List<StaffPage> staff() {
        return List.of(
                StaffPage.at(
                        "/desk/cases/{id}/documents/{document}",
                        "/filing/document/document.xhtml",
                        "filing",
                        "documents"),
                StaffPage.at("/desk/cases/{id}/files/{file}", "/filing/upload/file.xhtml", "filing", "files.panel"));
    }
}
