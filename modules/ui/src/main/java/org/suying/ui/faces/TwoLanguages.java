package org.suying.ui.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.ui.PublicPage;
import org.suying.ui.Reading;
import org.suying.ui.door.Addresses;

/** Pages speak the reader's language, and their forms go back to the address that the reader sees. */
public final class TwoLanguages extends ViewHandlerWrapper {

    private static final String NONCE = "primefaces.nonce";

    public TwoLanguages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Reading.class).get().locale();
    }

    /** A public page keeps nothing, from the first moment: what asks early, asks no session into being. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (context.getExternalContext().getRequestMap().get(Addresses.PAGE) instanceof PublicPage) {
            view.setTransient(true);
        }
        return view;
    }

    /**
     * A form that was sent without a script has no nonce to show, and the page that answers it takes a new one. PrimeFaces
     * would call that a mismatch.
     */
    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot view = super.restoreView(context, viewId);
        boolean shown = context.getExternalContext().getRequestParameterMap().containsKey(NONCE);
        if (view != null && !shown && view.getViewMap(false) != null) {
            view.getViewMap(false).remove(NONCE);
        }
        return view;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = context.getExternalContext().getRequestMap();
        Object seen = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        boolean same = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        if (seen == null || !same) {
            return super.getActionURL(context, viewId);
        }
        return query == null ? seen.toString() : seen + "?" + query;
    }
}
