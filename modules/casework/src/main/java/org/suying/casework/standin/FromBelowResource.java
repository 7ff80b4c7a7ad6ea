package org.suying.casework.standin;

import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.StandingIn;
import org.suying.casework.handling.CaseExchange;
import org.suying.kernel.Right;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;

/** Cases that a tenant below may not decide itself, and their decision here (B-10). */
@RequestScoped
@Path("tenants/{tenant}/from-below")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class FromBelowResource {

    @Inject
    Entrance entrance;

    @Inject
    FromBelow fromBelow;

    @Inject
    StandingIn standingIn;

    @Inject
    CaseExchange exchange;

    @Context
    HttpHeaders headers;

    /** At most 200, the oldest first. */
    record Found(List<Item> items) {}

    /** @param id of the case, for the address below this one */
    record Item(
            UUID id,
            String tenant,
            String tenantName,
            String number,
            String registerNumber,
            String phase,
            OffsetDateTime since) {

        static Item of(FromBelow.Item one) {
            return new Item(
                    one.id().id(),
                    one.tenant(),
                    one.tenantName(),
                    one.number(),
                    one.registerNumber(),
                    one.phase(),
                    one.since());
        }
    }

    @GET
    @Operation(
            summary = "Cases of the tenants directly below that nobody there may decide; each look is on their trail")
    @SecurityRequirement(name = "officer")
    public Found all(@PathParam("tenant") String tenant) {
        entrance.asOfficer(tenant, Right.DECIDE);
        return new Found(fromBelow.look().stream().map(Item::of).toList());
    }

    @GET
    @Path("{below}/cases/{id}")
    @Operation(
            summary =
                    "One of them, with what the officer may do now in place of those below; the look is on their trail")
    @SecurityRequirement(name = "officer")
    public Response one(
            @PathParam("tenant") String tenant, @PathParam("below") String below, @PathParam("id") String id) {
        entrance.asOfficer(tenant);
        CaseId caseId = CaseId.of(id);
        standingIn.enter(below, caseId, true);
        return exchange.read(caseId, Languages.of(headers));
    }

    @POST
    @Path("{below}/cases/{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Does one action in place of those below; If-Match carries the case's ETag")
    @SecurityRequirement(name = "officer")
    public Response act(
            @PathParam("tenant") String tenant,
            @PathParam("below") String below,
            @PathParam("id") String id,
            @PathParam("action") String action,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(ref = "casework.handling.action"))) byte[] body) {
        entrance.asOfficer(tenant);
        CaseId caseId = CaseId.of(id);
        standingIn.enter(below, caseId, false);
        return exchange.act(caseId, action, ifMatch, body, Languages.of(headers));
    }
}
