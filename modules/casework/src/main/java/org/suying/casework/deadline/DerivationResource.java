package org.suying.casework.deadline;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;
import org.suying.rest.Languages;
import org.suying.rest.Limited;
import org.suying.rest.LimitedAct;
import org.suying.rest.RestRefusal;
import org.suying.tenancy.Entrance;

/** The deadline calculator: what a rule gives for an event at an instant, day by day. Open to anyone. */
@Path("tenants/{tenant}/deadlines/{rule}/derivation")
@Produces("application/json")
@Tag(name = "Deadlines")
public class DerivationResource {

    @Inject
    Entrance entrance;

    @Inject
    Calculator calculator;

    @Context
    HttpHeaders headers;

    /** @param kind WORKING, MAKE_UP, WEEKEND, HOLIDAY, CLOSED or UNKNOWN */
    public record Step(LocalDate date, String kind, boolean counted, String why) {}

    /** What the contract answers. */
    public record Answer(
            String rule,
            String title,
            String clause,
            String origin,
            OffsetDateTime from,
            String within,
            OffsetDateTime dueAt,
            boolean provisional,
            List<Notice> publications,
            List<Step> steps,
            String inWords) {}

    /** A State Council notice. */
    public record Notice(String id, String title, String number) {}

    @GET
    @Limited(LimitedAct.CALCULATE)
    @Operation(summary = "What a deadline rule gives for an event at an instant")
    public Answer derive(
            @PathParam("tenant") String tenant,
            @PathParam("rule") String rule,
            @QueryParam("from") @Nullable String from) {
        entrance.asAnyone(tenant);
        OffsetDateTime instant = instant(from);
        try {
            return calculator.answer(rule, instant, Languages.of(headers));
        } catch (Refused refused) {
            throw new Refused(
                    refused.faults().stream().map(fault -> fault.under("from")).toList());
        }
    }

    private static OffsetDateTime instant(@Nullable String from) {
        if (from == null || from.isBlank()) {
            throw new Refused(List.of(Fault.at("from", RestRefusal.REQUIRED)));
        }
        try {
            return OffsetDateTime.parse(from.replace(' ', '+'));
        } catch (DateTimeException e) {
            throw new Refused(List.of(Fault.at("from", RestRefusal.BAD_INSTANT)));
        }
    }
}
