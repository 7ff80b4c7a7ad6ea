package org.suying.casework.quota;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;

/** How those directly below stand with what is asked of them (B-08). */
@Path("tenants/{tenant}/oversight/quotas")
@Produces("application/json")
@Tag(name = "Quotas")
@SecurityRequirement(name = "officer")
public class OversightQuotasResource {

    @Inject
    Entrance entrance;

    @Inject
    QuotaTable table;

    @Context
    HttpHeaders headers;

    record Below(List<QuotaJson> items) {}

    @GET
    @Operation(summary = "The same of the tenants directly below; each look is on their trail")
    public Below below(@PathParam("tenant") String slug, @QueryParam("at") @Nullable String at) {
        entrance.asOfficer(slug);
        return new Below(QuotaJson.of(table.below(Moment.day(at)), Languages.of(headers)));
    }
}
