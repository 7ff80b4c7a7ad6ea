package org.suying.complaint.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.repeat.Joining;
import org.suying.complaint.repeat.Link;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.PlainText;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Once;
import org.suying.rest.RestRefusal;
import org.suying.tenancy.Anew;
import org.suying.tenancy.Entrance;

/** Complaints of one matter: linked, merged, parted. */
@RequestScoped
@Path("tenants/{tenant}/cases/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class LinksResource {

    private static final Body BODY = Body.of(LinksResource.class, "link.schema.json");
    private static final int LONGEST = 500;

    @Inject
    Entrance entrance;

    @Inject
    Joining joining;

    @Inject
    CaseDesk desk;

    @Inject
    Anew anew;

    @Inject
    Once once;

    /** A link that was made. */
    public record Made(UUID id, UUID to, Link.Kind kind) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Links the case with another of the same matter (RELATED), or has it handled with that one (MERGED)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response link(
            @PathParam("tenant") String tenant,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.handling.link"))) byte[] body) {
        entrance.asOfficer(tenant);
        CaseId caseId = seen(id);
        Faults faults = new Faults();
        JsonNode sent = BODY.read(body, faults);
        String reason = sent.path("reason").asText("").strip();
        if (!faults.anyAt("/reason")) {
            faults.addAll(reason(reason).all());
        }
        CaseId to = Ids.parse(sent.path("to").asText("")).map(CaseId::new).orElse(caseId);
        if (to.equals(caseId) && !faults.anyAt("/to")) {
            faults.add("/to", ComplaintRefusal.LINK_UNKNOWN);
        }
        faults.refuse();
        Link.Kind kind = Link.Kind.valueOf(sent.path("kind").asText());
        String route = "POST cases/" + caseId.id() + "/links";
        return Answers.of(once.once(key, route, body, () -> {
            Link link = joining.join(caseId, to, kind, reason);
            String address = "/api/v1/tenants/" + tenant + "/cases/" + caseId.id() + "/links/" + link.id();
            return Once.Answer.created(
                    address, new Made(link.id(), link.besides(caseId).id(), kind));
        }));
    }

    @DELETE
    @Path("{link}")
    @Operation(summary = "Undoes a link; a merged case goes on by itself, as long as the other is not decided")
    @APIResponse(responseCode = "204")
    public void part(@PathParam("tenant") String tenant, @PathParam("id") String id, @PathParam("link") String link) {
        entrance.asOfficer(tenant);
        CaseId caseId = seen(id);
        UUID linkId = Ids.parse(link).orElseThrow(NotFound::new);
        anew.whole(() -> {
            joining.part(caseId, linkId, null);
            return Boolean.TRUE;
        });
    }

    private CaseId seen(String id) {
        return Ids.parse(id).map(CaseId::new).filter(desk::sees).orElseThrow(NotFound::new);
    }

    /** What is wrong with the officer's words. */
    static Faults reason(String reason) {
        Faults faults = new Faults();
        if (reason.isEmpty()) {
            faults.add("/reason", ComplaintRefusal.LINK_REASON);
        } else if (reason.codePointCount(0, reason.length()) > LONGEST) {
            faults.add("/reason", RestRefusal.TOO_LONG, LONGEST);
        } else if (!PlainText.isSound(reason)) {
            faults.add("/reason", RestRefusal.NOT_TEXT);
        }
        return faults;
    }
}
