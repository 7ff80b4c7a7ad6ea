package org.suying.complaint.measure;

import jakarta.enterprise.context.ApplicationScoped;
import org.suying.casework.CasePanel;

/** Measures on the page of every case. */
@ApplicationScoped
public class MeasuresPanel implements CasePanel {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String view() {
        return "/complaint/measure/panel.xhtml";
    }
}
