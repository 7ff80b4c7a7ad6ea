package org.suying.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on the page what came of an act. {@code sy:notice} shows it, also on the page to which the action leads. */
@ApplicationScoped
public class Notices {

    /** @param sentence in the reader's language: what was done, and what happens now */
    public void say(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
    }
}
