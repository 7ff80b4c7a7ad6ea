package org.suying.worktime.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suying.ui.Pages;
import org.suying.ui.StaffPage;
import org.suying.worktime.city.CityOffice;

/** The page of this module: a city's, for its administrators. */
@ApplicationScoped
public class WorktimePages implements Pages {

    @Inject
    CityOffice city;

    @Override
    public List<StaffPage> staff() {
        return List.of(
                StaffPage.at("/desk/holidays", "/worktime/publication/holidays.xhtml", "worktime", "holidays.title")
                        .inNavigation("group.administration", "calendar", 120)
                        .forAnyOf("ADMINISTER")
                        .where(city::isHere));
    }
}
