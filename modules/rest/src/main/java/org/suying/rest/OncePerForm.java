package org.suying.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Reason;
import org.suying.kernel.Refused;

/** Does what a form asks for once, however often it is sent; whoever sends it again gets the same answer. */
@ApplicationScoped
public class OncePerForm {

    @Inject
    Once once;

    /**
     * To be called in the tenant's scope and outside a transaction: the work and its answer are one.
     *
     * @param token of the form; empty does the work in any case
     * @param form which of the forms it is
     * @param typed what was sent in it
     * @return what the work answered when it was done
     * @throws Refused SENT_ALREADY if the same form came with something else in it before
     */
    @Retry(maxRetries = 25, delay = 200, jitter = 0, retryOn = StillAtWork.class)
    public String answer(Optional<UUID> token, String form, String typed, Supplier<String> work) {
        byte[] body = typed.getBytes(StandardCharsets.UTF_8);
        String key = token.map(id -> "form-" + id).orElse(null);
        try {
            return once.once(key, "page " + form, body, () -> new Once.Answer(201, null, work.get()))
                    .json();
        } catch (RuntimeException e) {
            Reason reason = reason(e);
            if (reason == RestRefusal.KEY_REUSED) {
                throw new Refused(RestRefusal.SENT_ALREADY);
            }
            throw reason == RestRefusal.STILL_RUNNING ? new StillAtWork(e) : e;
        }
    }

    /** Whether this is the refusal of a form that came with something else in it before; it may go on as a new one. */
    public static boolean isSentAlready(Refused refused) {
        return refused.faults().get(0).reason() == RestRefusal.SENT_ALREADY;
    }

    /** The first of two impatient clicks is still at work: its answer is the answer to both. */
    static final class StillAtWork extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StillAtWork(RuntimeException cause) {
            super(cause);
        }
    }

    private static @Nullable Reason reason(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Refused refused) {
                return refused.faults().get(0).reason();
            }
        }
        return null;
    }
}
