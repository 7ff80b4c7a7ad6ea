package org.suying.notice.circular;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Ids;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** What was sent round, for officers of the units to which it went and for who may see all. */
@Path("tenants/{tenant}/circulars")
@Produces("application/json")
@Tag(name = "Circulars")
@SecurityRequirement(name = "officer")
public class CircularsResource {

    @Inject
    Entrance entrance;

    @Inject
    CircularReading reading;

    /** @param points null if none were given */
    record To(String unit, @Nullable Integer points) {}

    /** @param caseId null where the reader may not open the case */
    record CircularJson(
            UUID id, @Nullable UUID caseId, String title, String text, OffsetDateTime at, String by, List<To> to) {}

    @GET
    @Operation(summary = "The circulars that the officer may read, the latest first")
    public Page<CircularJson> all(
            @PathParam("tenant") String tenant,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ZoneId zone = entrance.asOfficer(tenant).zone();
        int most = Page.limit(limit);
        String position = Page.position(cursor);
        UUID before = position == null ? null : Ids.parse(position).orElseThrow(Page::badCursor);
        List<CircularJson> oneMore = reading.page(before, most + 1).stream()
                .map(read -> json(read, zone))
                .toList();
        return Page.of(oneMore, most, circular -> circular.id().toString());
    }

    private static CircularJson json(CircularReading.Read read, ZoneId zone) {
        Circular circular = read.circular();
        return new CircularJson(
                circular.id(),
                read.opens() ? circular.caseId() : null,
                circular.title(),
                circular.text(),
                circular.at().atZone(zone).toOffsetDateTime(),
                circular.by(),
                circular.units().stream()
                        .map(unit -> new To(unit.name(), unit.points()))
                        .toList());
    }
}
