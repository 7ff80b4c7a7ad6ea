package org.suying.notice.circular;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.ui.CurrentPlace;

/** What was sent round about the case that is shown. Asked by the page of a case, which only shows one that may be seen. */
@Named
@RequestScoped
public class CircularsPanelPage {

    @Inject
    Circulars circulars;

    @Inject
    CurrentPlace place;

    private List<Circular> all = List.of();

    @PostConstruct
    void read() {
        all = Ids.parse(place.value("id")).map(CaseId::new).map(circulars::of).orElse(List.of());
    }

    public List<Circular> all() {
        return all;
    }
}
