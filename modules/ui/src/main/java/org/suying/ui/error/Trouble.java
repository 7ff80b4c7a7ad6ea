package org.suying.ui.error;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.suying.kernel.Hindrance;

/** What can go wrong with a page, and the status with which it is answered. */
public enum Trouble {
    NOT_FOUND(404),
    FORBIDDEN(403),
    EXPIRED(403),
    BAD_REQUEST(400),
    TOO_LARGE(413),
    UNAVAILABLE(503),
    FAULT(500);

    /** The request attribute that says which trouble it is, where the status does not. */
    static final String KIND = "org.suying.ui.error.trouble";

    /** The request attribute with what was thrown. */
    static final String THROWN = "org.suying.ui.error.thrown";

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** What was thrown and nobody expected: it passes by itself, or it is a fault of ours. */
    public static Trouble of(Throwable thrown) {
        return Hindrance.in(thrown).isPresent() ? UNAVAILABLE : FAULT;
    }

    static Trouble of(int status) {
        if (status == 404) {
            return NOT_FOUND;
        }
        if (status == 403 || status == 401) {
            return FORBIDDEN;
        }
        if (status == 413) {
            return TOO_LARGE;
        }
        if (status == 503) {
            return UNAVAILABLE;
        }
        return status < 500 ? BAD_REQUEST : FAULT;
    }

    /** The prefix of its words in the bundle. */
    String key() {
        return "trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Ends the page that is being made and leads to the one that says what happened.
     *
     * @return false if too much of the page is already on its way
     */
    public boolean lead(FacesContext context, Throwable thrown) {
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                external.redirect(external.getRequestContextPath() + TroublePage.address(this, thrown));
            } else {
                external.getRequestMap().put(KIND, this);
                external.getRequestMap().put(THROWN, thrown);
                external.responseReset();
                external.responseSendError(status, name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
        return true;
    }
}
