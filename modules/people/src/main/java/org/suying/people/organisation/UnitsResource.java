package org.suying.people.organisation;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.suying.kernel.NotFound;
import org.suying.kernel.Right;
import org.suying.people.NewUnit;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.Organisation;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Once;
import org.suying.rest.Once.Answer;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** The units of a tenant, for those who administer it. */
@Path("/tenants/{tenant}/units")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Organisation")
public class UnitsResource {

    private static final Body BODY = Body.of(UnitsResource.class, "unit.schema.json");

    @Inject
    Entrance entrance;

    @Inject
    Organisation organisation;

    @Inject
    StoredUnits units;

    @Inject
    Officers officers;

    @Inject
    Once once;

    /**
     * @param parent the readable id of the unit that it belongs to; absent directly below the tenant
     * @param heads the logins of who leads it; empty where nobody is named
     */
    record Item(
            String id,
            String name,
            @Nullable String parent,
            List<String> services,
            List<String> counters,
            List<String> heads) {}

    record Created(String id) {}

    @GET
    @Operation(summary = "The units of the tenant")
    @SecurityRequirement(name = "officer")
    public Page<Item> list(
            @PathParam("tenant") String slug,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        entrance.asOfficer(slug, Right.ADMINISTER);
        int most = Page.limit(limit);
        Page<UnitSummary> page = Page.of(units.after(Page.position(cursor), most + 1), most, UnitSummary::slug);
        Map<UnitId, UnitSummary> all =
                units.all().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        return new Page<>(page.items().stream().map(unit -> item(unit, all)).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One unit")
    @SecurityRequirement(name = "officer")
    public Item one(@PathParam("tenant") String slug, @PathParam("id") String id) {
        entrance.asOfficer(slug, Right.ADMINISTER);
        UnitSummary unit = units.find(id).orElseThrow(NotFound::new);
        UnitId parent = unit.parent();
        return item(unit, parent == null ? Map.of() : Map.of(parent, units.require(parent)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a unit")
    @SecurityRequirement(name = "officer")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(
            @PathParam("tenant") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "people.organisation.unit"))) byte[] body) {
        entrance.asOfficer(slug, Right.ADMINISTER);
        return Answers.of(once.once(key, "POST units", body, () -> add(slug, body)));
    }

    private Answer add(String slug, byte[] body) {
        Faults faults = new Faults();
        JsonNode tree = BODY.read(body, faults);
        NewUnit unit = new NewUnit(
                Trees.text(tree, "id"),
                Trees.text(tree, "name"),
                Trees.text(tree, "parent"),
                Trees.texts(tree, "services"),
                Trees.texts(tree, "counters"));
        organisation.add(unit, faults);
        return Answer.created("/api/v1/tenants/" + slug + "/units/" + unit.slug(), new Created(unit.slug()));
    }

    private Item item(UnitSummary unit, Map<UnitId, UnitSummary> others) {
        UnitSummary parent = unit.parent() == null ? null : others.get(unit.parent());
        return new Item(
                unit.slug(),
                unit.name(),
                parent == null ? null : parent.slug(),
                unit.services(),
                unit.counters(),
                officers.heads(unit.id()).stream().map(OfficerSummary::login).toList());
    }
}
