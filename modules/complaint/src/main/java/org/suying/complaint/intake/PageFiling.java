package org.suying.complaint.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.rest.Json;
import org.suying.rest.OncePerForm;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;
import org.suying.ui.Once;

/** Files from a page, once for each form however often it is sent. */
@ApplicationScoped
public class PageFiling {

    @Inject
    Intake intake;

    @Inject
    OncePerForm once;

    @Inject
    Once token;

    @Inject
    Walls walls;

    /**
     * @param scope the tenant, and who files there
     * @param faults what the page itself finds wrong
     * @throws Refused also if the form was taken before with something else in it; sent again, it counts as another
     */
    Filed file(Scope scope, ObjectNode sent, Faults faults, Locale locale) {
        try {
            return read(walls.within(
                    scope,
                    () -> once.answer(
                            token.sent(),
                            scope.id().toString(),
                            Json.write(sent),
                            () -> Json.write(intake.file(sent, faults, locale)))));
        } catch (Refused refused) {
            if (OncePerForm.isSentAlready(refused)) {
                token.renew();
            }
            throw refused;
        }
    }

    private static Filed read(String json) {
        try {
            return Json.mapper().readValue(json, Filed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the answer that we wrote", e);
        }
    }
}
