package org.suying.people.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Right;
import org.suying.people.NewOfficer;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Once;
import org.suying.rest.Once.Answer;
import org.suying.rest.Page;
import org.suying.rest.Preconditions;
import org.suying.tenancy.Entrance;

/** The officers of a tenant, for those who administer it. */
@Path("/tenants/{tenant}/officers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Organisation")
public class OfficersResource {

    private static final Body NEW = Body.of(OfficersResource.class, "officer.schema.json");
    private static final Body CHANGE = Body.of(OfficersResource.class, "officer-change.schema.json");

    @Inject
    Entrance entrance;

    @Inject
    TenantOrganisation organisation;

    @Inject
    StoredOfficers officers;

    @Inject
    StoredUnits units;

    @Inject
    Once once;

    /** @param unit the readable id of the unit */
    record Item(
            UUID id, String login, String name, String unit, Collection<String> roles, boolean head, boolean active) {}

    record Created(UUID id) {}

    @GET
    @Operation(summary = "The officers of the tenant")
    @SecurityRequirement(name = "officer")
    public Page<Item> list(
            @PathParam("tenant") String slug,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        entrance.asOfficer(slug, Right.ADMINISTER);
        int most = Page.limit(limit);
        Page<OfficerSummary> page =
                Page.of(officers.after(Page.position(cursor), most + 1), most, OfficerSummary::login);
        Map<UnitId, String> slugs = units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::slug));
        return new Page<>(
                page.items().stream()
                        .map(officer -> item(officer, slugs.getOrDefault(officer.unit(), "")))
                        .toList(),
                page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One officer")
    @SecurityRequirement(name = "officer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Item.class)))
    public Response one(@PathParam("tenant") String slug, @PathParam("id") String id) {
        entrance.asOfficer(slug, Right.ADMINISTER);
        return answer(id(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds an officer")
    @SecurityRequirement(name = "officer")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(
            @PathParam("tenant") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "people.organisation.officer"))) byte[] body) {
        entrance.asOfficer(slug, Right.ADMINISTER);
        return Answers.of(once.once(key, "POST officers", body, () -> add(slug, body)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes an officer; If-Match carries the ETag")
    @SecurityRequirement(name = "officer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Item.class)))
    public Response change(
            @PathParam("tenant") String slug,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(ref = "people.organisation.officer-change")))
                    byte[] body) {
        entrance.asOfficer(slug, Right.ADMINISTER);
        OfficerId officer = id(id);
        officers.require(officer);
        long seen = Preconditions.seen(ifMatch);
        Faults faults = new Faults();
        JsonNode tree = CHANGE.read(body, faults);
        OfficerChange change = new OfficerChange(
                Trees.text(tree, "name"),
                Trees.text(tree, "unit"),
                Trees.texts(tree, "roles"),
                Trees.flag(tree, "head"),
                Trees.flag(tree, "active"),
                Trees.secret(tree, "password"));
        if (!organisation.change(officer, change, (int) Math.min(seen, Integer.MAX_VALUE), faults)) {
            throw Preconditions.changed();
        }
        return answer(officer);
    }

    private Answer add(String slug, byte[] body) {
        Faults faults = new Faults();
        JsonNode tree = NEW.read(body, faults);
        NewOfficer officer = new NewOfficer(
                Trees.text(tree, "login"),
                Trees.text(tree, "name"),
                Trees.text(tree, "unit"),
                Trees.texts(tree, "roles"),
                Trees.flag(tree, "head"));
        OfficerId id = organisation.add(officer, Trees.secret(tree, "password"), faults);
        return Answer.created("/api/v1/tenants/" + slug + "/officers/" + id.value(), new Created(id.value()));
    }

    private Response answer(OfficerId id) {
        OfficerSummary officer = officers.require(id);
        return Response.ok(item(officer, units.require(officer.unit()).slug()))
                .tag(Preconditions.tag(officers.version(id)))
                .build();
    }

    private static OfficerId id(String text) {
        return Ids.parse(text).map(OfficerId::new).orElseThrow(NotFound::new);
    }

    private static Item item(OfficerSummary officer, String unit) {
        return new Item(
                officer.id().value(),
                officer.login(),
                officer.name(),
                unit,
                officer.roles(),
                officer.head(),
                officer.active());
    }
}
