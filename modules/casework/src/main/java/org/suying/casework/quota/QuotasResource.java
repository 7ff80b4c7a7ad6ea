package org.suying.casework.quota;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;

/** How a tenant stands with its quotas (B-08). */
@Path("tenants/{tenant}/quotas")
@Produces("application/json")
@Tag(name = "Quotas")
@SecurityRequirement(name = "officer")
public class QuotasResource {

    @Inject
    Entrance entrance;

    @Inject
    QuotaTable table;

    @Context
    HttpHeaders headers;

    /** @param looks who of the tenant above has looked, the latest first */
    record Own(List<QuotaJson> items, List<LookJson> looks) {}

    record LookJson(OffsetDateTime at, String by) {}

    @GET
    @Operation(
            summary =
                    "How each quota stands in the period of a day, today without one: met, at risk, missed, on course")
    public Own own(@PathParam("tenant") String slug, @QueryParam("at") @Nullable String at) {
        Tenant tenant = entrance.asOfficer(slug);
        List<QuotaLine> lines = table.own(Moment.day(at));
        return new Own(
                QuotaJson.of(lines, Languages.of(headers)),
                table.looks().stream()
                        .map(look ->
                                new LookJson(look.at().atZone(tenant.zone()).toOffsetDateTime(), look.by()))
                        .toList());
    }
}
