package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import org.suying.casework.CasePanel;

/** What was told upward about a case, on its page. */
@ApplicationScoped
public class ReportsPanel implements CasePanel {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String view() {
        return "/casework/upward/reports.xhtml";
    }
}
