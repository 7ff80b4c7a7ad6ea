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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Languages;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** The tenants that are open to the public, and how each takes complaints. */
@RequestScoped
@Path("tenants")
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {

    @Inject
    TenantGuide guide;

    @Inject
    Entrance entrance;

    @Context
    HttpHeaders headers;

    @GET
    public Page<TenantEntry> open(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Page.limit(limit);
        String after = Page.position(cursor);
        List<TenantEntry> all = guide.open();
        int from = 0;
        if (after != null) {
            List<String> ids = all.stream().map(TenantEntry::id).toList();
            if (!ids.contains(after)) {
                throw Page.badCursor();
            }
            from = ids.indexOf(after) + 1;
        }
        return Page.of(all.subList(from, Math.min(all.size(), from + most + 1)), most, TenantEntry::id);
    }

    @GET
    @Path("{tenant}")
    public TenantInfo one(@PathParam("tenant") String tenant) {
        entrance.asAnyone(tenant);
        return guide.info(Languages.of(headers));
    }
}
