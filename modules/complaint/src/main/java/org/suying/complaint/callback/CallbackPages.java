package org.suying.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suying.people.CurrentOfficer;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Walls;
import org.suying.ui.Pages;
import org.suying.ui.StaffPage;

/** The pages of callbacks: for whoever asks in a plan of the rule book. */
@ApplicationScoped
public class CallbackPages implements Pages {

    static final String LIST = "/desk/callbacks";

    @Inject
    OwnPlans plans;

    @Inject
    CurrentOfficer officer;

    @Inject
    Walls walls;

    @Inject
    Entrance entrance;

    @Override
    public List<StaffPage> staff() {
        return List.of(
                StaffPage.at(LIST, "/complaint/callback/callbacks.xhtml", "complaint", "callbacks.title")
                        .inNavigation("register.group", "phone", 40)
                        .where(this::asks),
                StaffPage.at(LIST + "/{callback}", "/complaint/callback/call.xhtml", "complaint", "callback.title")
                        .where(this::asks));
    }

    /** Whether the officer asks in a plan of his tenant. */
    private boolean asks() {
        if (officer.self().isEmpty() || officer.onlyCase().isPresent()) {
            return false;
        }
        if (!walls.entered()) {
            entrance.asOfficer();
        }
        return !plans.mine().all().isEmpty();
    }
}
