package org.suying.complaint.identity;

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
import org.suying.rest.Json;
import org.suying.rest.Once;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;

/** Looks at who complained, each on record. */
@RequestScoped
@Path("tenants/{tenant}/cases/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class DisclosuresResource {

    private static final Body BODY = Body.of(DisclosuresResource.class, "disclosure.schema.json");

    @Inject
    Entrance entrance;

    @Inject
    Walls walls;

    @Inject
    Disclosure disclosure;

    @Inject
    Once once;

    @POST
    @Operation(
            summary = "Who complained, once, on the record; again with the same Idempotency-Key, while it may be seen")
    @SecurityRequirement(name = "officer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Person.class)))
    public Response disclose(
            @PathParam("tenant") String tenant,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.identity.disclosure"))) byte[] body) {
        entrance.asOfficer(tenant);
        CaseId caseId = Ids.parse(id).map(CaseId::new).orElseThrow(NotFound::new);
        disclosure.requireOpen(caseId);
        Scope scope = walls.current().with(Disclosure.purpose(caseId));
        String route = "POST disclosures " + caseId.id() + " "
                + walls.current().actor().id();
        return Answers.of(walls.within(
                scope,
                () -> once.once(key, route, body, () -> {
                    Faults faults = new Faults();
                    String purpose =
                            BODY.read(body, faults).path("purpose").asText("").strip();
                    Disclosure.check(purpose, faults).refuse();
                    return new Once.Answer(200, null, Json.write(disclosure.show(caseId, purpose)));
                })));
    }
}
