package org.suying.ui.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Optional;
import org.suying.kernel.Hindrance;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.ui.error.Trouble;

/**
 * A refusal from an action becomes messages on the same page, and so does what keeps the database from taking what was
 * sent: the page that comes again holds what was typed. What is not there, a page that has expired, a page that cannot be
 * shown now and a fault of ours lead to their pages, also from a script's request.
 */
final class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            var queued = events.next().getContext();
            if (handle(context, queued.getException(), queued.getPhaseId())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handle(FacesContext context, Throwable thrown, PhaseId phase) {
        Optional<Refused> refused = cause(thrown, Refused.class);
        if (refused.isPresent() && phase != PhaseId.RENDER_RESPONSE) {
            RefusalMessages.show(context, refused.get());
            context.renderResponse();
            return true;
        }
        if (cause(thrown, NotFound.class).isPresent()) {
            return Trouble.NOT_FOUND.lead(context, thrown);
        }
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            return Trouble.EXPIRED.lead(context, thrown);
        }
        Optional<Hindrance> hindrance = Hindrance.in(thrown);
        if (hindrance.isPresent() && context.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
            RefusalMessages.show(context, hindrance.get());
            context.renderResponse();
            return true;
        }
        return Trouble.of(thrown).lead(context, thrown);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> wanted) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (wanted.isInstance(at)) {
                return Optional.of(wanted.cast(at));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
