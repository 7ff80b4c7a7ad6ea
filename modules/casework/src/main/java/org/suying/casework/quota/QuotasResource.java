package org.suying.casework.quota;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;

/** How a tenant stands with its quotas, and those directly below with theirs (B-08). */
@Path("tenants/{tenant}")
@Produces("application/json")
@Tag(name = "Quotas")
@SecurityRequirement(name = "officer")
public class QuotasResource {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    @Inject
    Entrance entrance;

    @Inject
    QuotaTable table;

    @Context
    HttpHeaders headers;

    /** @param looks who of the tenant above has looked, the latest first */
    record Own(List<QuotaJson> items, List<LookJson> looks) {}

    record Below(List<QuotaJson> items) {}

    record LookJson(OffsetDateTime at, String by) {}

    @GET
    @Path("quotas")
    @Operation(
            summary =
                    "How each quota stands in the period of a day, today without one: met, at risk, missed, on course")
    public Own own(@PathParam("tenant") String slug, @QueryParam("at") @Nullable String at) {
        Tenant tenant = entrance.asOfficer(slug);
        List<QuotaLine> lines = table.own(date(at));
        return new Own(
                items(lines),
                table.looks().stream()
                        .map(look ->
                                new LookJson(look.at().atZone(tenant.zone()).toOffsetDateTime(), look.by()))
                        .toList());
    }

    @GET
    @Path("oversight/quotas")
    @Operation(summary = "The same of the tenants directly below; each look is on their trail")
    public Below below(@PathParam("tenant") String slug, @QueryParam("at") @Nullable String at) {
        entrance.asOfficer(slug);
        return new Below(items(table.below(date(at))));
    }

    private List<QuotaJson> items(List<QuotaLine> lines) {
        Locale locale = Languages.of(headers);
        return lines.stream().map(line -> QuotaJson.of(line, locale)).toList();
    }

    private static @Nullable LocalDate date(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            if (given.matches(DATE)) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException e) {
            // said below, with what is not a date at all
        }
        throw new Refused(List.of(Fault.at("at", CaseworkRefusal.BAD_DATE)));
    }
}
