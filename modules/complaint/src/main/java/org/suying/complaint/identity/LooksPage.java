package org.suying.complaint.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suying.tenancy.Entrance;
import org.suying.ui.Reading;

/** Who looked at whom who complained. */
@Named
@RequestScoped
public class LooksPage {

    @Inject
    Entrance entrance;

    @Inject
    Looks looks;

    @Inject
    Reading reading;

    private List<Looks.Item> items = List.of();

    @PostConstruct
    void read() {
        entrance.asOfficer();
        items = looks.latest(reading.locale());
    }

    public List<Looks.Item> getItems() {
        return items;
    }
}
