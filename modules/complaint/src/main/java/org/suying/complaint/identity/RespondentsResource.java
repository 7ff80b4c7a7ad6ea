package org.suying.complaint.identity;

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
import java.util.List;
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
import org.suying.tenancy.Entrance;

/** Which officer or unit of the tenant a complaint is about. */
@RequestScoped
@Path("tenants/{tenant}/cases/{id}/respondents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class RespondentsResource {

    private static final Body BODY = Body.of(RespondentsResource.class, "respondent.schema.json");

    @Inject
    Entrance entrance;

    @Inject
    Naming naming;

    @Inject
    Recusal recusal;

    @Inject
    Once once;

    record Named(List<String> complainedOf) {}

    @POST
    @Operation(summary = "Names the officer or the unit that it is about: they stay out of the case from now on")
    @SecurityRequirement(name = "officer")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Named.class)))
    public Response name(
            @PathParam("tenant") String tenant,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.identity.respondent"))) byte[] body) {
        entrance.asOfficer(tenant);
        CaseId caseId = Ids.parse(id).map(CaseId::new).orElseThrow(NotFound::new);
        return Answers.of(once.once(key, "POST respondents " + caseId.id(), body, () -> {
            Faults faults = new Faults();
            JsonNode sent = BODY.read(body, faults);
            naming.name(
                    caseId,
                    sent.path("officer").asText("").strip(),
                    sent.path("unit").asText("").strip(),
                    faults);
            return Once.Answer.created(
                    "/api/v1/tenants/" + tenant + "/cases/" + caseId.id(), new Named(recusal.inWords(caseId)));
        }));
    }
}
