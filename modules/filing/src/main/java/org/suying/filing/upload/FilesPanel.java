package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import org.suying.casework.CasePanel;

/** The files on the page of every case. */
@ApplicationScoped
public class FilesPanel implements CasePanel {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String view() {
        return "/filing/upload/panel.xhtml";
    }
}
