package org.suying.notice.circular;

import jakarta.enterprise.context.ApplicationScoped;
import org.suying.casework.CasePanel;

/** What was sent round about a case, on its page. */
@ApplicationScoped
public class CircularsPanel implements CasePanel {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String view() {
        return "/notice/circular/panel.xhtml";
    }
}
