package org.suying.casework.upward;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;

/** What the tenants directly below told, for officers of the tenant above. */
@Path("tenants/{tenant}/oversight/reports")
@Produces("application/json")
@Tag(name = "Oversight")
@SecurityRequirement(name = "officer")
public class OversightReportsResource {

    @Inject
    Entrance entrance;

    @Inject
    Overseeing overseeing;

    /** Whose case it is. */
    record From(String id, String name) {}

    /** @param read null while nobody of the tenant above has marked it as read */
    record ReportJson(
            UUID id,
            Kind kind,
            From tenant,
            String registerNumber,
            String subject,
            String state,
            String text,
            OffsetDateTime at,
            @Nullable ReadJson read) {}

    record ReadJson(OffsetDateTime at, String by) {}

    @GET
    @Operation(
            summary = "What the tenants directly below reported, and deadlines that stay unmet there; the latest first")
    public Page<ReportJson> all(
            @PathParam("tenant") String tenant,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("of") @Nullable String below,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Tenant own = entrance.asOfficer(tenant);
        Faults faults = new Faults();
        int most = Page.limit(limit, faults);
        Kind wanted = kind(kind, faults);
        UUID before = before(cursor, faults);
        faults.refuse();
        List<ReportJson> oneMore =
                overseeing.find(new ReportQuery(wanted, below == null ? "" : below, before, most + 1)).stream()
                        .map(report -> json(report, own.zone()))
                        .toList();
        return Page.of(oneMore, most, report -> report.id().toString());
    }

    private static @Nullable Kind kind(@Nullable String given, Faults faults) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(Fault.at("kind", CaseworkRefusal.UNKNOWN_REPORT, given));
                    return Kind.REPORT;
                });
    }

    private static @Nullable UUID before(@Nullable String cursor, Faults faults) {
        String position = Page.position(cursor);
        if (position == null) {
            return null;
        }
        return Ids.parse(position).orElseGet(() -> {
            faults.addAll(Page.badCursor().faults());
            return Ids.next();
        });
    }

    private static ReportJson json(Reported report, ZoneId zone) {
        Instant readAt = report.readAt();
        String readBy = report.readBy();
        return new ReportJson(
                report.id(),
                report.kind(),
                new From(report.slug(), report.name()),
                report.registerNumber(),
                report.subject(),
                report.state(),
                report.text(),
                at(report.at(), zone),
                readAt == null || readBy == null ? null : new ReadJson(at(readAt, zone), readBy));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
