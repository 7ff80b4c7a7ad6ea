package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.suying.kernel.Caller;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.ui.Pages;
import org.suying.ui.StaffPage;

/** The page of a tenant that has others below it. */
@ApplicationScoped
public class UpwardPages implements Pages {

    static final String REPORTED = "/desk/reported";

    @Inject
    Overseeing overseeing;

    @Inject
    Caller caller;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Entrance entrance;

    @Override
    public List<StaffPage> staff() {
        return List.of(StaffPage.at(REPORTED, "/casework/upward/reported.xhtml", "casework", "below.title")
                .inNavigation("group.cases", "bell", 40)
                .forAnyOf(Overseeing.READERS.stream().map(Enum::name).toArray(String[]::new))
                .where(this::isAbove)
                .counting(this::unread));
    }

    private boolean isAbove() {
        return caller.officer()
                .map(officer -> tenants.require(new TenantId(officer.tenant())))
                .filter(tenant -> tenant.level() != TenantLevel.STREET)
                .isPresent();
    }

    private OptionalLong unread() {
        if (caller.officer().isEmpty()) {
            return OptionalLong.empty();
        }
        if (!walls.entered()) {
            entrance.asOfficer();
        }
        return OptionalLong.of(overseeing.unread());
    }
}
