package org.suying.ui.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.suying.ui.Reading;

/** Pages speak the reader's language, and their forms go back to the address that the reader sees. */
public final class TwoLanguages extends ViewHandlerWrapper {

    public TwoLanguages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Reading.class).get().locale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object seen = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean same = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return seen != null && same ? seen.toString() : super.getActionURL(context, viewId);
    }
}
