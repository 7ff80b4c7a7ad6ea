package org.suying.complaint.follow;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.model.AttachedFiles;
import org.suying.kernel.Faults;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Json;
import org.suying.rest.Languages;
import org.suying.rest.Limited;
import org.suying.rest.LimitedAct;
import org.suying.rest.Once;

/** What a complainant sees and does with number and query code, without an account. */
@RequestScoped
@Path("complaints/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class FollowResource {

    private static final Body EVALUATION = Body.of(FollowResource.class, "evaluation.schema.json");
    private static final Body SUPPLEMENT = Body.of(FollowResource.class, "supplement.schema.json");
    private static final Body REASON = Body.of(FollowResource.class, "reason.schema.json");

    @Inject
    Doorway doorway;

    @Inject
    Follow follow;

    @Inject
    Once once;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest request;

    @PathParam("number")
    String number = "";

    @HeaderParam("Query-Code")
    @Nullable String code;

    @HeaderParam("Idempotency-Key")
    @Nullable String key;

    @GET
    @Limited(LimitedAct.LOOK_UP)
    @Operation(summary = "What the complainant sees, with number and query code")
    public PublicView view() {
        return through(id -> follow.view(id, locale()));
    }

    @GET
    @Limited(LimitedAct.LOOK_UP)
    @Path("receipt")
    @Operation(summary = "Whether the trail holds this complaint unaltered")
    public Proof receipt() {
        return through(follow::receipt);
    }

    @POST
    @Limited(LimitedAct.EVALUATE)
    @Path("evaluation")
    @Operation(summary = "Rates the handling, once, after the reply")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PublicView.class)))
    public Response evaluate(
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.follow.evaluation"))) byte[] body) {
        return act(
                PublicView.EVALUATION,
                201,
                EVALUATION,
                body,
                (id, sent, faults) -> follow.evaluate(
                        id,
                        score(sent.path("score")),
                        sent.path("resolved").isBoolean() ? sent.get("resolved").booleanValue() : null,
                        text(sent, "comment"),
                        faults));
    }

    @POST
    @Limited(LimitedAct.ADD)
    @Path("supplements")
    @Operation(summary = "Adds to the complaint while it is open")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PublicView.class)))
    public Response supplement(
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.follow.supplement"))) byte[] body) {
        return act(PublicView.SUPPLEMENTS, 201, SUPPLEMENT, body, (id, sent, faults) -> {
            follow.supplement(id, text(sent, "content"), AttachedFiles.of(sent), faults);
        });
    }

    @POST
    @Limited(LimitedAct.ADD)
    @Path("reviews")
    @Operation(summary = "Asks for a review, where the rule book has one")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PublicView.class)))
    public Response askReview(
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.follow.reason"))) byte[] body) {
        return act(
                PublicView.REVIEWS,
                201,
                REASON,
                body,
                (id, sent, faults) -> follow.askReview(id, text(sent, "reason"), faults));
    }

    /** The body with a reason may be left out. */
    @POST
    @Limited(LimitedAct.ADD)
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Withdraws the complaint; the body may be left out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicView.class)))
    public Response withdraw(
            @RequestBody(content = @Content(schema = @Schema(ref = "complaint.follow.reason"))) byte[] body) {
        if (body.length > 0 && !MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType())) {
            throw new NotSupportedException();
        }
        byte[] given = body.length == 0 ? new byte[] {'{', '}'} : body;
        return act(
                PublicView.WITHDRAWAL,
                200,
                REASON,
                given,
                (id, sent, faults) -> follow.withdraw(id, text(sent, "reason"), faults));
    }

    /** What is done with a body, and with what is wrong with it already. */
    private interface Act {
        void on(CaseId id, JsonNode sent, Faults faults);
    }

    private Response act(String what, int status, Body schema, byte[] body, Act work) {
        return through(id -> {
            Faults faults = new Faults();
            JsonNode sent = schema.read(body, faults);
            String address = "/api/v1/complaints/" + number;
            return Answers.of(once.once(key, "POST complaints/" + number + "/" + what, body, () -> {
                work.on(id, sent, faults);
                return new Once.Answer(status, status == 201 ? address : null, Json.write(follow.view(id, locale())));
            }));
        });
    }

    private <T> T through(Function<CaseId, T> work) {
        try {
            return doorway.through(number, code, request.getRemoteAddr(), work);
        } catch (TooManyGuesses tooMany) {
            throw new WebApplicationException(Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, tooMany.seconds())
                    .build());
        }
    }

    /** Null if none was given; 0, which is no score, for a number that is too large. */
    private static @Nullable Integer score(JsonNode given) {
        return given.isIntegralNumber() || given.canConvertToExactIntegral()
                ? (Integer) (given.canConvertToInt() ? given.intValue() : 0)
                : null;
    }

    private static @Nullable String text(JsonNode sent, String name) {
        return sent.path(name).isTextual() ? sent.get(name).textValue() : null;
    }

    private Locale locale() {
        return Languages.of(headers);
    }
}
