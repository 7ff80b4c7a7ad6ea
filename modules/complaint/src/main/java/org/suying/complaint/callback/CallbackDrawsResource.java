package org.suying.complaint.callback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Once;
import org.suying.rest.Page;

/** The draws behind callbacks (R15-07). */
@RequestScoped
@Path("tenants/{tenant}/callback-draws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Callbacks")
@SecurityRequirement(name = "officer")
public class CallbackDrawsResource {

    private static final Body DRAW = Body.of(CallbackDrawsResource.class, "draw.schema.json");

    @Inject
    OwnPlans plans;

    @Inject
    CallbackDesk desk;

    @Inject
    Drawing drawing;

    @Inject
    Once once;

    @PathParam("tenant")
    String tenant = "";

    record Made(UUID id) {}

    /**
     * @param among out of how many was drawn
     * @param seed with the numbers of those it gives the same sample to anybody
     */
    record DrawJson(
            UUID id,
            String plan,
            OffsetDateTime from,
            OffsetDateTime until,
            OffsetDateTime drawnAt,
            String by,
            String seed,
            int among,
            int drawn) {}

    @GET
    @Operation(summary = "The draws of the officer's plans, the latest first, each with what it takes to repeat it")
    public Page<DrawJson> draws(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        ZoneId zone = plans.enter(tenant).zone();
        return Page.within(
                desk.draws().stream().map(one -> json(one.draw(), zone)).toList(),
                limit,
                cursor,
                one -> one.id().toString());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws now, under a plan without a period")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response draw(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.callback.draw"))) byte[] body) {
        plans.enter(tenant);
        return Answers.of(once.once(
                key,
                "POST callback-draws",
                body,
                () -> Once.Answer.created(
                        "/api/v1/tenants/" + tenant + "/callback-draws",
                        new Made(drawing.draw(DRAW.read(body).path("plan").asText())))));
    }

    private static DrawJson json(Callbacks.Draw draw, ZoneId zone) {
        Instant at = draw.drawnAt() == null ? Instant.EPOCH : draw.drawnAt();
        return new DrawJson(
                draw.id(),
                draw.plan(),
                local(draw.from(), zone),
                local(draw.until(), zone),
                local(at, zone),
                draw.by(),
                draw.seed(),
                draw.among(),
                draw.drawn());
    }

    private static OffsetDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
