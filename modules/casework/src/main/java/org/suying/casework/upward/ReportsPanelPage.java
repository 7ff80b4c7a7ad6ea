package org.suying.casework.upward;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.ui.CurrentPlace;

/** What was told upward about the case that is shown. Asked by the page of a case, which only shows one that may be seen. */
@Named
@RequestScoped
public class ReportsPanelPage {

    @Inject
    UpwardReports reports;

    @Inject
    CurrentPlace place;

    private List<Told> told = List.of();

    @PostConstruct
    void read() {
        told = Ids.parse(place.value("id")).map(CaseId::new).map(reports::of).orElse(List.of());
    }

    public List<Told> told() {
        return told;
    }
}
