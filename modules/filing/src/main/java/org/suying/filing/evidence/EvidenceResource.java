package org.suying.filing.evidence;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
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
import org.suying.filing.ChosenFiles;
import org.suying.filing.Evidence;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Languages;
import org.suying.rest.Once;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** Evidence on a case. */
@Path("tenants/{tenant}/cases/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class EvidenceResource {

    private static final Body PIECE = Body.of(EvidenceResource.class, "evidence.schema.json");
    private static final Body VERDICT = Body.of(EvidenceResource.class, "verification.schema.json");

    @Inject
    Entrance entrance;

    @Inject
    Gathering gathering;

    @Inject
    Once once;

    @Context
    HttpHeaders headers;

    @PathParam("tenant")
    String tenant = "";

    @PathParam("id")
    String id = "";

    @GET
    @Operation(summary = "Evidence on the case, oldest first, with every verdict on it")
    public Page<Evidence> all() {
        entrance.asOfficer(tenant);
        return new Page<>(gathering.of(caseId(), Languages.of(headers)), null);
    }

    @GET
    @Path("{evidence}")
    @Operation(summary = "One piece of evidence")
    public Evidence one(@PathParam("evidence") String evidence) {
        entrance.asOfficer(tenant);
        return find(Ids.parse(evidence).orElseThrow(NotFound::new));
    }

    @POST
    @Operation(summary = "Adds a piece of evidence; attachments: ids of files that were taken in")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Evidence.class)))
    public Response add(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "filing.evidence.evidence"))) byte[] body) {
        entrance.asOfficer(tenant);
        CaseId caseId = caseId();
        Faults faults = new Faults();
        JsonNode sent = PIECE.read(body, faults);
        List<String> files = new ArrayList<>();
        sent.path("attachments").forEach(file -> files.add(file.asText()));
        var piece = new Gathering.Piece(
                sent.path("description").textValue(), constant(Evidence.Source.values(), sent.path("source")), files);
        return Answers.of(once.once(key, "POST " + address(), body, () -> {
            UUID added = gathering.add(caseId, piece, ChosenFiles.NONE, faults);
            return Once.Answer.created("/api/v1/" + address() + "/" + added, find(added));
        }));
    }

    @POST
    @Path("{evidence}/verification")
    @Operation(summary = "Says how far a piece can be relied upon, and why; by somebody else than who added it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Evidence.class)))
    public Response verify(
            @PathParam("evidence") String evidence,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "filing.evidence.verification"))) byte[] body) {
        entrance.asOfficer(tenant);
        CaseId caseId = caseId();
        UUID piece = Ids.parse(evidence).orElseThrow(NotFound::new);
        Faults faults = new Faults();
        JsonNode sent = VERDICT.read(body, faults);
        String below = address() + "/" + piece;
        return Answers.of(once.once(key, "POST " + below + "/verification", body, () -> {
            gathering.verify(
                    caseId,
                    piece,
                    constant(Evidence.Standing.values(), sent.path("verdict")),
                    sent.path("reason").textValue(),
                    faults);
            return Once.Answer.created("/api/v1/" + below, find(piece));
        }));
    }

    private Evidence find(UUID piece) {
        return gathering.of(caseId(), Languages.of(headers)).stream()
                .filter(one -> one.id().equals(piece))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String address() {
        return "tenants/" + tenant + "/cases/" + id + "/evidence";
    }

    /** Null for what is none of them, which is a fault already. */
    private static <E extends Enum<E>> @Nullable E constant(E[] all, JsonNode name) {
        for (E one : all) {
            if (one.name().equals(name.asText())) {
                return one;
            }
        }
        return null;
    }

    private CaseId caseId() {
        return new CaseId(Ids.parse(id).orElseThrow(NotFound::new));
    }
}
