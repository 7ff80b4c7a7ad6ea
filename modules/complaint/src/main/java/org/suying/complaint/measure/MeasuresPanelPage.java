package org.suying.complaint.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Reading;

/** The measures of the case that is shown. Asked by the page of a case, which only shows one that may be seen. */
@Named
@RequestScoped
public class MeasuresPanelPage {

    @Inject
    Measures measures;

    @Inject
    CurrentPlace place;

    @Inject
    Reading reading;

    private List<Measure> all = List.of();

    @PostConstruct
    void read() {
        all = Ids.parse(place.value("id"))
                .map(CaseId::new)
                .map(id -> measures.of(id, reading.locale()))
                .orElse(List.of());
    }

    public List<Measure> all() {
        return all;
    }
}
