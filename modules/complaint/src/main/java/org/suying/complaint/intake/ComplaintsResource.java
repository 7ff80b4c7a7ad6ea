package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Caller;
import org.suying.kernel.Faults;
import org.suying.kernel.Right;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Languages;
import org.suying.rest.Limited;
import org.suying.rest.LimitedAct;
import org.suying.rest.Once;
import org.suying.tenancy.Entrance;

/** Files a complaint: anybody in the open channels, officers for those who come, call or write. */
@RequestScoped
@Path("tenants/{tenant}/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintsResource {

    private static final Body BODY = Body.of(ComplaintsResource.class, "filing.schema.json");

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Inject
    Intake intake;

    @Inject
    Once once;

    @Context
    HttpHeaders headers;

    @POST
    @Limited(LimitedAct.FILE)
    @Operation(summary = "Files a complaint; officers register for those who come, call or write")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Filed.class)))
    public Response file(
            @PathParam("tenant") String tenant,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.intake.filing"))) byte[] body) {
        if (caller.officer().isPresent()) {
            entrance.asOfficer(tenant, Right.REGISTER);
        } else {
            entrance.asAnyone(tenant);
        }
        Locale locale = Languages.of(headers);
        Faults faults = new Faults();
        JsonNode sent = BODY.read(body, faults);
        return Answers.of(once.once(key, "POST tenants/" + tenant + "/complaints", body, () -> {
            Filed filed = intake.file(sent, faults, locale);
            return Once.Answer.created("/api/v1/complaints/" + filed.number(), filed);
        }));
    }
}
