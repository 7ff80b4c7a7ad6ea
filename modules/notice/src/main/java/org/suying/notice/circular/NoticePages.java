package org.suying.notice.circular;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suying.ui.Pages;
import org.suying.ui.StaffPage;

/** The pages of this module. */
@ApplicationScoped
public class NoticePages implements Pages {

    static final String CIRCULARS = "/desk/circulars";

    @Override
    public List<StaffPage> staff() {
        return List.of(
                StaffPage.at(CIRCULARS, "/notice/circular/circulars.xhtml", "notice", "circulars.title")
                        .inNavigation("group.cases", "letter", 45),
                StaffPage.at(CIRCULARS + "/{id}", "/notice/circular/circular.xhtml", "notice", "circular.title"));
    }
}
