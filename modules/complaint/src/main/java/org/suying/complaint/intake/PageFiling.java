package org.suying.complaint.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.ComplaintRefusal;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Reason;
import org.suying.kernel.Refused;
import org.suying.rest.Json;
import org.suying.rest.Once;
import org.suying.rest.RestRefusal;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Walls;

/** Files from the page, once for each form however often it is sent. */
@ApplicationScoped
public class PageFiling {

    private static final int TRIES = 25;
    private static final long PAUSE_MILLIS = 200;

    @Inject
    Intake intake;

    @Inject
    Once once;

    @Inject
    Walls walls;

    /** @param token of the form; empty files in any case */
    Filed file(Tenant tenant, ObjectNode sent, Optional<UUID> token, Locale locale) {
        byte[] body = Json.write(sent).getBytes(StandardCharsets.UTF_8);
        String key = token.map(id -> "form-" + id).orElse(null);
        Scope anyone = Scope.of(tenant.id(), Actor.anyone());
        for (int i = 1; ; i++) {
            try {
                Once.Answer answer = walls.within(
                        anyone,
                        () -> once.once(
                                key,
                                "page " + tenant.slug(),
                                body,
                                () -> new Once.Answer(201, null, Json.write(intake.file(sent, new Faults(), locale)))));
                return read(answer.json());
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

    private static Filed read(String json) {
        try {
            return Json.mapper().readValue(json, Filed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the answer that we wrote", e);
        }
    }
}
