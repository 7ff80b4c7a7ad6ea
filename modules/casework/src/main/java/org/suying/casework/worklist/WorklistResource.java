package org.suying.casework.worklist;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Phase;
import org.suying.casework.Worklist;
import org.suying.casework.WorklistQuery;
import org.suying.casework.WorklistRow;
import org.suying.kernel.Faults;
import org.suying.rest.Languages;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** What waits for the officer who asks. */
@Path("tenants/{tenant}/worklist")
@Produces("application/json")
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class WorklistResource {

    @Inject
    Entrance entrance;

    @Inject
    Worklist worklist;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "What waits for me, the next due first; due is a date: due on it or before")
    public Page<WorklistRow> mine(
            @PathParam("tenant") String tenant,
            @QueryParam("phase") @Nullable String phase,
            @QueryParam("state") @Nullable String state,
            @QueryParam("due") @Nullable String due,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("q") @Nullable String text,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        entrance.asOfficer(tenant);
        Faults faults = new Faults();
        Phase wantedPhase = phase(phase, faults);
        LocalDate dueBy = date(due, faults);
        if (sort != null && !sort.equals("due")) {
            faults.add("sort", CaseworkRefusal.UNKNOWN_SORT, sort);
        }
        int size = Page.limit(limit, faults);
        faults.refuse();
        Position after = after(Page.position(cursor));
        WorklistQuery query = new WorklistQuery(
                wantedPhase,
                state,
                unit,
                dueBy,
                text,
                null,
                after == null ? null : after.place(),
                after == null ? null : after.id(),
                size);
        return Page.of(
                worklist.find(query, Languages.of(headers)),
                size,
                row -> Position.of(row).toString());
    }

    private static @Nullable Position after(@Nullable String cursor) {
        return cursor == null ? null : Position.parse(cursor).orElseThrow(Page::badCursor);
    }

    private static @Nullable Phase phase(@Nullable String name, Faults faults) {
        if (name == null) {
            return null;
        }
        for (Phase phase : Phase.values()) {
            if (phase.name().equals(name)) {
                return phase;
            }
        }
        faults.add("phase", CaseworkRefusal.UNKNOWN_PHASE, name);
        return null;
    }

    private static @Nullable LocalDate date(@Nullable String text, Faults faults) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.add("due", CaseworkRefusal.BAD_DATE);
            return null;
        }
    }
}
