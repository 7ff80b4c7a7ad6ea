package org.suying.complaint.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Languages;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** The tenants that are open to the public, and how each takes complaints. */
@RequestScoped
@Path("tenants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantsResource {

    @Inject
    TenantGuide guide;

    @Inject
    Entrance entrance;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "The tenants that are open to the public")
    public Page<TenantEntry> open(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return Page.within(guide.open(), limit, cursor, TenantEntry::id);
    }

    @GET
    @Path("{tenant}")
    @Operation(summary = "How a tenant takes complaints")
    public TenantInfo one(@PathParam("tenant") String tenant) {
        entrance.asAnyone(tenant);
        return guide.info(Languages.of(headers));
    }
}
