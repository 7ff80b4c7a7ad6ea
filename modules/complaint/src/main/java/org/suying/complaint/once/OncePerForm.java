package org.suying.complaint.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.ComplaintRefusal;
import org.suying.kernel.Reason;
import org.suying.kernel.Refused;
import org.suying.rest.Once;
import org.suying.rest.RestRefusal;

/** Does what a form asks for once, however often it is sent; whoever sends it again gets the same answer. */
@ApplicationScoped
public class OncePerForm {

    private static final int TRIES = 25;
    private static final long PAUSE_MILLIS = 200;

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
    public String answer(Optional<UUID> token, String form, String typed, Supplier<String> work) {
        byte[] body = typed.getBytes(StandardCharsets.UTF_8);
        String key = token.map(id -> "form-" + id).orElse(null);
        for (int i = 1; ; i++) {
            try {
                return once.once(key, "page " + form, body, () -> new Once.Answer(201, null, work.get()))
                        .json();
            } catch (RuntimeException e) {
                Reason reason = reason(e);
                if (reason == RestRefusal.KEY_REUSED) {
                    throw new Refused(ComplaintRefusal.SENT_ALREADY);
                }
                if (reason != RestRefusal.STILL_RUNNING || i == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** The first of two impatient clicks is still at work: its answer is the answer to both. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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
