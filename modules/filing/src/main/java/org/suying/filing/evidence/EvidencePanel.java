package org.suying.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import org.suying.casework.CasePanel;

/** Evidence on the page of every case. */
@ApplicationScoped
public class EvidencePanel implements CasePanel {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String view() {
        return "/filing/evidence/panel.xhtml";
    }
}
