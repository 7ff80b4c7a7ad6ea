package org.suying.casework.handling;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;

/** A case for officers: how it stands, what may be done now, and doing it. */
@Path("tenants/{tenant}/cases/{id}")
@Produces("application/json")
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class CasesResource {

    @Inject
    Entrance entrance;

    @Inject
    CaseExchange exchange;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "The case, with the actions that the officer may do now")
    public Response one(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        entrance.asOfficer(tenant);
        return exchange.read(CaseId.of(id), Languages.of(headers));
    }

    @POST
    @Path("actions/{action}")
    @Consumes("application/json")
    @Operation(
            summary = "Does one action; If-Match carries the case's ETag; attachments: ids of files that were taken in")
    public Response act(
            @PathParam("tenant") String tenant,
            @PathParam("id") String id,
            @PathParam("action") String action,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(ref = "casework.handling.action"))) byte[] body) {
        entrance.asOfficer(tenant);
        return exchange.act(CaseId.of(id), action, ifMatch, body, Languages.of(headers));
    }
}
