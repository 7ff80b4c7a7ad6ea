package org.suying.complaint.callback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Page;

/** Whom an officer asks after the reply, and what was answered (R15-07). */
@RequestScoped
@Path("tenants/{tenant}/callbacks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Callbacks")
@SecurityRequirement(name = "officer")
public class CallbacksResource {

    @Inject
    OwnPlans plans;

    @Inject
    CallbackDesk desk;

    @PathParam("tenant")
    String tenant = "";

    /**
     * @param dueAt until when the complainant is to be asked
     * @param doneAt null until then
     * @param reached null until then; {@code resolved} and {@code satisfied} are null until then and where nobody was reached
     */
    record CallbackJson(
            UUID id,
            String plan,
            UUID caseId,
            String number,
            String subject,
            OffsetDateTime repliedAt,
            OffsetDateTime askedForAt,
            OffsetDateTime dueAt,
            @Nullable OffsetDateTime doneAt,
            @Nullable Boolean reached,
            @Nullable Boolean resolved,
            @Nullable Boolean satisfied,
            @Nullable String comment) {}

    @GET
    @Operation(summary = "The callbacks of the officer's plans: the open ones first, then the latest")
    public Page<CallbackJson> all(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        ZoneId zone = plans.enter(tenant).zone();
        return Page.within(
                desk.lines().stream().map(line -> json(line, zone)).toList(),
                limit,
                cursor,
                one -> one.id().toString());
    }

    private static CallbackJson json(CallbackDesk.Line line, ZoneId zone) {
        Callbacks.Call call = line.call();
        Callbacks.Answer answer = call.answer();
        return new CallbackJson(
                call.id(),
                call.plan(),
                call.caseId().id(),
                call.number(),
                call.subject(),
                local(call.repliedAt(), zone),
                local(call.askedFor(), zone),
                line.due().dueAt(),
                call.doneAt() == null ? null : local(call.doneAt(), zone),
                answer == null ? null : (Boolean) answer.isReached(),
                answer == null ? null : answer.resolved(),
                answer == null ? null : answer.satisfied(),
                answer == null ? null : answer.comment());
    }

    private static OffsetDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
