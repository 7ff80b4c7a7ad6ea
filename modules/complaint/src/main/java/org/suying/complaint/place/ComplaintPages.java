package org.suying.complaint.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suying.ui.Pages;
import org.suying.ui.PublicPage;
import org.suying.ui.StaffPage;

/** The pages of complaints. */
@ApplicationScoped
public class ComplaintPages implements Pages {

    private static final String MODULE = "complaint";

    @Override
    public List<PublicPage> open() {
        return List.of(
                PublicPage.at("/", "/complaint/place/tree.xhtml", MODULE, "tree.title")
                        .inNavigation(10),
                PublicPage.at("/follow", "/complaint/follow/follow.xhtml", MODULE, "follow.title")
                        .inNavigation(30),
                PublicPage.at("/t/{tenant}", "/complaint/place/home.xhtml", MODULE, "home.title")
                        .inNavigation(10),
                PublicPage.at("/t/{tenant}/file", "/complaint/intake/file.xhtml", MODULE, "file.title")
                        .inNavigation(20),
                PublicPage.at("/t/{tenant}/follow", "/complaint/follow/follow.xhtml", MODULE, "follow.title")
                        .inNavigation(30));
    }

    @Override
    public List<StaffPage> staff() {
        return List.of(
                StaffPage.at("/desk/intake", "/complaint/intake/intake.xhtml", MODULE, "intake.title")
                        .inNavigation("register.group", "plus", 20)
                        .forAnyOf("REGISTER"),
                StaffPage.at("/desk/register", "/complaint/register/register.xhtml", MODULE, "register.title")
                        .inNavigation("register.group", "folder", 30)
                        .forAnyOf("REGISTER", "DECIDE", "SUPERVISE", "SEE_ALL", "AUDIT")
                        .answeringSearch(),
                StaffPage.at("/desk/looks", "/complaint/identity/looks.xhtml", MODULE, "looks.title")
                        .inNavigation("register.group", "eye", 80)
                        .forAnyOf("AUDIT"));
    }
}
