package org.suying.ui.faces;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** An action that returns an address ({@code /desk/worklist}) sends the browser there, and what was said goes along. */
public final class AddressNavigation extends ConfigurableNavigationHandlerWrapper {

    public AddressNavigation(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext context, @Nullable String fromAction, @Nullable String outcome) {
        if (outcome != null && outcome.startsWith("/") && !outcome.startsWith("//")) {
            context.getExternalContext().getFlash().setKeepMessages(true);
            go(context.getExternalContext(), outcome);
            context.responseComplete();
        } else {
            getWrapped().handleNavigation(context, fromAction, outcome);
        }
    }

    private static void go(ExternalContext external, String address) {
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
