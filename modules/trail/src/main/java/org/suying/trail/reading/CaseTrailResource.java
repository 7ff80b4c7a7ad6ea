package org.suying.trail.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.rest.Languages;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.trail.CaseGuard;
import org.suying.trail.Trail;
import org.suying.trail.TrailEvent;

/** What happened to a case. */
@Path("/tenants/{tenant}/cases/{id}/trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trail")
@SecurityRequirement(name = "officer")
public class CaseTrailResource {

    @Inject
    Entrance entrance;

    @Inject
    Instance<CaseGuard> guards;

    @Inject
    Trail trail;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "The trail of a case, oldest first")
    public Page<EventView> list(
            @PathParam("tenant") String slug,
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Tenant tenant = entrance.asOfficer(slug);
        UUID caseId = Ids.parse(id).orElseThrow(NotFound::new);
        guards.forEach(guard -> guard.requireVisible(caseId));
        int most = Page.limit(limit);
        UUID after = after(cursor);
        List<TrailEvent> events = trail.of(caseId, after, most + 1);
        if (events.isEmpty() && after == null) {
            throw new NotFound();
        }
        Locale locale = Languages.of(headers);
        return Page.of(
                events.stream()
                        .map(event -> EventView.of(event, tenant.zone(), locale))
                        .toList(),
                most,
                event -> event.id().toString());
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        String position = Page.position(cursor);
        return position == null ? null : Ids.parse(position).orElseThrow(Page::badCursor);
    }
}
