package org.suying.complaint.follow;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.rules.Language;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Json;
import org.suying.rest.Once;

/** What a complainant sees and does with number and query code, without an account. */
@RequestScoped
@Path("complaints/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
    public PublicView view() {
        return through(id -> follow.view(id, locale()));
    }

    @GET
    @Path("receipt")
    public Proof receipt() {
        return through(follow::receipt);
    }

    @POST
    @Path("evaluation")
    public Response evaluate(byte[] body) {
        return act(
                PublicView.EVALUATION,
                201,
                EVALUATION,
                body,
                (id, sent) -> follow.evaluate(
                        id,
                        sent.hasNonNull("score") ? sent.get("score").intValue() : null,
                        sent.hasNonNull("resolved") ? sent.get("resolved").booleanValue() : null,
                        text(sent, "comment")));
    }

    @POST
    @Path("supplements")
    public Response supplement(byte[] body) {
        return act(
                PublicView.SUPPLEMENTS,
                201,
                SUPPLEMENT,
                body,
                (id, sent) -> follow.supplement(id, text(sent, "content")));
    }

    @POST
    @Path("reviews")
    public Response askReview(byte[] body) {
        return act(PublicView.REVIEWS, 201, REASON, body, (id, sent) -> follow.askReview(id, text(sent, "reason")));
    }

    /** The body with a reason may be left out. */
    @POST
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(byte[] body) {
        byte[] given = body.length == 0 ? new byte[] {'{', '}'} : body;
        return act(PublicView.WITHDRAWAL, 200, REASON, given, (id, sent) -> follow.withdraw(id, text(sent, "reason")));
    }

    private Response act(String what, int status, Body schema, byte[] body, BiConsumer<CaseId, JsonNode> work) {
        return through(id -> {
            JsonNode sent = schema.read(body);
            String address = "/api/v1/complaints/" + number;
            return Answers.of(once.once(key, "POST complaints/" + number + "/" + what, body, () -> {
                work.accept(id, sent);
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

    private static @Nullable String text(JsonNode sent, String name) {
        return sent.path(name).isTextual() ? sent.get(name).textValue() : null;
    }

    private Locale locale() {
        return Language.of(headers);
    }
}
