package org.suying.casework.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.suying.casework.StandingIn;
import org.suying.casework.Worklist;
import org.suying.people.CurrentOfficer;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Walls;
import org.suying.ui.Pages;
import org.suying.ui.PublicPage;
import org.suying.ui.StaffPage;

/** The pages of casework: the worklist, which comes first after signing in, the case, what was set aside, the calculator. */
@ApplicationScoped
public class CaseworkPages implements Pages {

    static final String WORKLIST = "/desk/worklist";

    @Inject
    Worklist worklist;

    @Inject
    CurrentOfficer officer;

    @Inject
    Walls walls;

    @Inject
    Entrance entrance;

    @Inject
    StandingIn standingIn;

    @Override
    public List<PublicPage> open() {
        return List.of(
                PublicPage.at("/calculator", "/casework/deadline/places.xhtml", "casework", "calculator.title")
                        .inNavigation(60),
                PublicPage.at(
                                "/t/{tenant}/calculator",
                                "/casework/deadline/calculator.xhtml",
                                "casework",
                                "calculator.title")
                        .inNavigation(60));
    }

    @Override
    public List<StaffPage> staff() {
        return List.of(
                StaffPage.at(WORKLIST, "/casework/worklist/worklist.xhtml", "casework", "worklist.title")
                        .inNavigation("group.cases", "list", 10)
                        .counting(this::waiting),
                StaffPage.at("/desk/cases/{id}", "/casework/handling/case.xhtml", "casework", "case.title"),
                StaffPage.at(
                                "/desk/from-below/{tenant}/cases/{id}",
                                "/casework/handling/case.xhtml",
                                "casework",
                                "case.title")
                        .forAnyOf("DECIDE", "APPROVE")
                        .entering(standingIn::enter),
                StaffPage.at("/desk/from-below", "/casework/standin/from-below.xhtml", "casework", "fromBelow.title")
                        .inNavigation("group.cases", "tree", 60)
                        .forAnyOf("DECIDE", "APPROVE"),
                StaffPage.at("/desk/set-aside", "/casework/agenda/set-aside.xhtml", "casework", "setAside.title")
                        .inNavigation("group.administration", "warning", 190)
                        .forAnyOf("ADMINISTER"));
    }

    private OptionalLong waiting() {
        if (officer.self().isEmpty()) {
            return OptionalLong.empty();
        }
        if (!walls.entered()) {
            entrance.asOfficer();
        }
        return OptionalLong.of(worklist.count());
    }
}
