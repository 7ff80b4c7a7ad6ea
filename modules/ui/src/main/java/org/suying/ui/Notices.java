package org.suying.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on the page what came of an act. {@code sy:notice} shows it, also after a redirect to another staff page. */
@ApplicationScoped
public class Notices {

    /** @param sentence in the reader's language: what was done, and what happens now */
    public void say(String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
