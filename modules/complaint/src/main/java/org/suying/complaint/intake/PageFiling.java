package org.suying.complaint.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.suying.complaint.once.OncePerForm;
import org.suying.kernel.Faults;
import org.suying.rest.Json;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;

/** Files from a page, once for each form however often it is sent. */
@ApplicationScoped
public class PageFiling {

    @Inject
    Intake intake;

    @Inject
    OncePerForm once;

    @Inject
    Walls walls;

    /**
     * @param scope the tenant, and who files there
     * @param faults what the page itself finds wrong
     * @param token of the form; empty files in any case
     */
    Filed file(Scope scope, ObjectNode sent, Faults faults, Optional<UUID> token, Locale locale) {
        return read(walls.within(
                scope,
                () -> once.answer(
                        token,
                        scope.id().toString(),
                        Json.write(sent),
                        () -> Json.write(intake.file(sent, faults, locale)))));
    }

    private static Filed read(String json) {
        try {
            return Json.mapper().readValue(json, Filed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the answer that we wrote", e);
        }
    }
}
