package org.suying.filing.upload;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.casework.CaseId;
import org.suying.filing.Attachment;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** The files of a case, for officers. */
@Path("tenants/{tenant}/cases/{id}/attachments")
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class FilesResource {

    @Inject
    Entrance entrance;

    @Inject
    Giving giving;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The files of the case, oldest first")
    public Page<Attachment> all(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        entrance.asOfficer(tenant);
        return new Page<>(giving.list(caseId(id)), null);
    }

    /** To be saved, never to be shown by the browser; whatever it holds, it may do nothing there. */
    @GET
    @Path("{attachment}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One file, to be saved; leaves a line on the trail")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response one(
            @PathParam("tenant") String tenant,
            @PathParam("id") String id,
            @PathParam("attachment") String attachment) {
        entrance.asOfficer(tenant);
        Giving.Given file = giving.give(caseId(id), Ids.parse(attachment).orElseThrow(NotFound::new));
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", file.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .build();
    }

    private static CaseId caseId(String id) {
        return new CaseId(Ids.parse(id).orElseThrow(NotFound::new));
    }
}
