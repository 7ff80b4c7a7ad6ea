package org.suying.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suying.kernel.Right;
import org.suying.ui.Pages;
import org.suying.ui.PublicPage;
import org.suying.ui.StaffPage;

/** The pages of this module. */
@ApplicationScoped
public class PeoplePages implements Pages {

    private static final String MODULE = "people";
    static final String STAFF = "/desk/people";

    @Override
    public List<PublicPage> open() {
        return List.of(PublicPage.at("/sign-in", "/people/sign-in/sign-in.xhtml", MODULE, "sign-in.title"));
    }

    @Override
    public List<StaffPage> staff() {
        return List.of(
                page("", "staff", "staff.title").inNavigation("group.administration", "person", 80),
                page("/units/new", "unit", "unit.title"),
                page("/officers/new", "officer", "officer.title"),
                page("/officers/{officer}", "officer", "officer.change.title"));
    }

    private static StaffPage page(String path, String view, String title) {
        return StaffPage.at(STAFF + path, "/people/organisation/" + view + ".xhtml", MODULE, title)
                .forAnyOf(Right.ADMINISTER.name());
    }
}
