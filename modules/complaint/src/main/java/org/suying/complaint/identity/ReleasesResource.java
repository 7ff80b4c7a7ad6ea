package org.suying.complaint.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
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
import org.suying.rest.Json;
import org.suying.rest.Once;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.trail.CaseGuard;

/** Asking that who complained be shown, and releasing it to somebody else for a while. */
@RequestScoped
@Path("tenants/{tenant}/cases/{id}/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class ReleasesResource {

    private static final Body BODY = Body.of(ReleasesResource.class, "disclosure.schema.json");

    @Inject
    Entrance entrance;

    @Inject
    CaseGuard guard;

    @Inject
    Releasing releasing;

    @Inject
    Once once;

    @PathParam("tenant")
    String tenant = "";

    @PathParam("id")
    String id = "";

    record Asked(UUID id) {}

    record Released(OffsetDateTime until) {}

    /** @param until null while nobody has released it */
    record Item(
            UUID id,
            String purpose,
            String by,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime until) {}

    record Found(List<Item> items) {}

    @GET
    @Operation(summary = "What was asked for and is not over: one's own, and everybody's for who may release")
    public Found all() {
        Tenant here = entrance.asOfficer(tenant);
        guard.requireVisible(caseId().id());
        return new Found(releasing.open(caseId()).stream()
                .map(one -> new Item(
                        one.id(), one.purpose(), one.by(), local(one.askedAt(), here.zone()), until(one, here.zone())))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks, with a purpose, that who complained be shown")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response ask(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.identity.disclosure"))) byte[] body) {
        entrance.asOfficer(tenant);
        CaseId caseId = caseId();
        return Answers.of(once.once(key, "POST releases " + caseId.id(), body, () -> {
            Faults faults = new Faults();
            String purpose = BODY.read(body, faults).path("purpose").asText("").strip();
            UUID release = releasing.ask(caseId, purpose, faults);
            return Once.Answer.created(
                    "/api/v1/tenants/" + tenant + "/cases/" + caseId.id() + "/releases", new Asked(release));
        }));
    }

    @POST
    @Path("{release}/approval")
    @Operation(summary = "Releases it to who asked, for as long as the rule book says; never to oneself")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Released.class)))
    public Response release(
            @PathParam("release") String release, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Tenant here = entrance.asOfficer(tenant);
        CaseId caseId = caseId();
        UUID asked = Ids.parse(release).orElseThrow(NotFound::new);
        return Answers.of(once.once(key, "POST release " + asked, new byte[0], () -> {
            Instant until = releasing.release(caseId, asked);
            return new Once.Answer(200, null, Json.write(new Released(local(until, here.zone()))));
        }));
    }

    private CaseId caseId() {
        return Ids.parse(id).map(CaseId::new).orElseThrow(NotFound::new);
    }

    private static @Nullable OffsetDateTime until(Releasing.Asked one, ZoneId zone) {
        Instant until = one.until();
        return until == null ? null : local(until, zone);
    }

    private static OffsetDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
