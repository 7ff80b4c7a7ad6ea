package org.suying.filing.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.suying.casework.CasePanel;

/** Documents and the archive number on the page of every case. */
@ApplicationScoped
public class DocumentsPanel implements CasePanel {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String view() {
        return "/filing/document/panel.xhtml";
    }
}
