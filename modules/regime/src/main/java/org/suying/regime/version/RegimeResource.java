package org.suying.regime.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.kernel.Right;
import org.suying.regime.Origin;
import org.suying.regime.RegimeVersion;
import org.suying.regime.RegimeVersions;
import org.suying.rest.Preconditions;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;

/** The regime in force, for those who administer it. */
@Path("/tenants/{tenant}/regime")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rule books")
public class RegimeResource {

    @Inject
    Entrance entrance;

    @Inject
    RegimeVersions versions;

    /**
     * @param regime the whole document, resolved
     * @param origins where each value came from, by its pointer
     */
    record InForce(
            int number,
            String status,
            OffsetDateTime effectiveFrom,
            String hash,
            ObjectNode regime,
            Map<String, Origin> origins) {}

    @GET
    @Operation(summary = "The rule book in force, resolved, each value with where it came from")
    @SecurityRequirement(name = "officer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InForce.class)))
    public Response inForce(@PathParam("tenant") String slug) {
        Tenant tenant = entrance.asOfficer(slug, Right.ADMINISTER);
        RegimeVersion version = versions.inForce();
        InForce answer = new InForce(
                version.number(),
                "IN_FORCE",
                version.effectiveFrom().atZone(tenant.zone()).toOffsetDateTime(),
                version.regime().hash(),
                version.regime().resolved(),
                version.regime().originsOfValues());
        return Response.ok(answer).tag(Preconditions.tag(version.number())).build();
    }
}
