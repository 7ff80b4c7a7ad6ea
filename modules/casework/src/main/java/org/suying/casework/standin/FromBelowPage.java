package org.suying.casework.standin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suying.casework.Phase;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.ui.Reading;

/** Cases that a tenant below may not decide itself. */
@Named
@RequestScoped
public class FromBelowPage {

    @Inject
    Entrance entrance;

    @Inject
    FromBelow fromBelow;

    @Inject
    Reading reading;

    private List<FromBelow.Item> items = List.of();

    @PostConstruct
    void read() {
        entrance.asOfficer();
        items = fromBelow.look();
    }

    public List<FromBelow.Item> getItems() {
        return items;
    }

    public String phase(String name) {
        return Words.of("org.suying.casework.Messages", "phase." + Phase.valueOf(name), reading.locale());
    }
}
