package org.suying.worktime.clock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.kernel.DueWork;
import org.suying.kernel.Faults;
import org.suying.rest.Body;
import org.suying.rest.RestRefusal;
import org.suying.worktime.city.CityOffice;

/** The program's clock: for anyone to read, and outside production for who administers a city to move forward. */
@RequestScoped
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class ClockResource {

    private static final Body BODY = Body.of(ClockResource.class, "clock.schema.json");

    /** @param movable whether {@code PUT} would move it */
    record ClockView(OffsetDateTime now, boolean movable) {}

    @Inject
    ProgramClock clock;

    @Inject
    CityOffice city;

    @Inject
    @Any
    Instance<DueWork> dueWork;

    @GET
    @Operation(summary = "The program's time, in UTC")
    public ClockView now() {
        return view(ZoneOffset.UTC);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Moves the program's clock forward and does what falls due before it answers; not in production")
    @SecurityRequirement(name = "officer")
    public ClockView move(
            @RequestBody(content = @Content(schema = @Schema(ref = "worktime.clock.clock"))) byte[] body) {
        ZoneId zone = city.enter().zone();
        new ClockMove(clock, dueWork.stream().toList()).to(instant(body));
        return view(zone);
    }

    private static Instant instant(byte[] body) {
        Faults faults = new Faults();
        JsonNode now = BODY.read(body, faults).path("now");
        Instant instant = Instant.EPOCH;
        try {
            instant = now.isTextual() ? OffsetDateTime.parse(now.textValue()).toInstant() : instant;
        } catch (DateTimeParseException e) {
            faults.add("/now", RestRefusal.BAD_INSTANT);
        }
        faults.refuse();
        return instant;
    }

    private ClockView view(ZoneId zone) {
        return new ClockView(
                clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime(), clock.isMovable());
    }
}
