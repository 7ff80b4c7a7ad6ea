package org.suying.complaint.callback;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Once;

/** What the complainant of a case answered after the reply (R15-07). */
@RequestScoped
@Path("tenants/{tenant}/cases/{id}/callbacks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Callbacks")
@SecurityRequirement(name = "officer")
public class CaseCallbacksResource {

    private static final Body CALLBACK = Body.of(CaseCallbacksResource.class, "callback.schema.json");

    @Inject
    OwnPlans plans;

    @Inject
    Calling calling;

    @Inject
    Once once;

    @PathParam("tenant")
    String tenant = "";

    record Made(UUID id) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the complainant answered: resolved, satisfied; or that nobody was reached")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response call(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.callback.callback"))) byte[] body) {
        plans.enter(tenant);
        CaseId caseId = Ids.parse(id).map(CaseId::new).orElseThrow(NotFound::new);
        return Answers.of(once.once(key, "POST callbacks " + caseId.id(), body, () -> {
            Faults faults = new Faults();
            JsonNode sent = CALLBACK.read(body, faults);
            UUID made = calling.call(caseId, sent.path("plan").asText(""), said(sent), faults);
            return Once.Answer.created("/api/v1/tenants/" + tenant + "/callbacks", new Made(made));
        }));
    }

    private static Calling.Said said(JsonNode sent) {
        return new Calling.Said(
                sent.path("reached").asBoolean(true),
                flag(sent.path("resolved")),
                flag(sent.path("satisfied")),
                sent.path("comment").isTextual() ? sent.path("comment").textValue() : null);
    }

    private static @Nullable Boolean flag(JsonNode given) {
        return given.isBoolean() ? (Boolean) given.booleanValue() : null;
    }
}
