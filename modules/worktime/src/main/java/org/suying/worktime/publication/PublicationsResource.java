package org.suying.worktime.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;
import org.suying.rest.Answers;
import org.suying.rest.Json;
import org.suying.rest.Languages;
import org.suying.rest.Once;
import org.suying.rest.Page;
import org.suying.worktime.Holidays;
import org.suying.worktime.Publication;
import org.suying.worktime.WorktimeRefusal;
import org.suying.worktime.city.CityOffice;

/** Holiday notices: public to read, brought in by the administrators of a city. */
@RequestScoped
@Path("calendar/publications")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsResource {

    /** @param kind off or work */
    record DayView(LocalDate date, String kind, String name) {}

    /** A notice as it is shown. */
    record PublicationView(
            String id,
            String title,
            String number,
            LocalDate published,
            LocalDate coversFrom,
            LocalDate coversTo,
            List<DayView> days) {}

    @Inject
    Holidays holidays;

    @Inject
    Importing importing;

    @Inject
    Previewing previewing;

    @Inject
    CityOffice city;

    @Context
    HttpHeaders headers;

    @Inject
    Once once;

    @GET
    @Operation(summary = "The holiday notices that due dates rest on, oldest first")
    public Page<PublicationView> all(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        List<PublicationView> all = holidays.current().all().stream()
                .map(PublicationsResource::view)
                .toList();
        return Page.within(all, limit, cursor, PublicationView::id);
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary =
                    "Imports notices from CSV (date,kind,name,source) and says what they change; with preview=true stores nothing")
    @SecurityRequirement(name = "officer")
    public Response csv(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("preview") @Nullable String preview,
            byte[] body) {
        return answer(key, isWished(preview), body, Sent.csv(body));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Imports the notice for a year from the JSON of holiday-cn and says what it changes; with preview=true stores nothing")
    @SecurityRequirement(name = "officer")
    public Response holidayCn(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("preview") @Nullable String preview,
            byte[] body) {
        return answer(key, isWished(preview), body, Sent.holidayCn(body));
    }

    private Response answer(@Nullable String key, boolean preview, byte[] body, Sent sent) {
        ZoneId zone = city.enter().zone();
        if (preview) {
            return Response.ok(Json.write(json(previewing.of(sent, zone, Languages.of(headers)))))
                    .build();
        }
        return Answers.of(once.once(
                key,
                "publications",
                body,
                () -> new Once.Answer(200, null, Json.write(Map.of("publications", importing.take(sent, zone))))));
    }

    private static Map<String, Object> json(Preview preview) {
        return Map.of(
                "preview",
                true,
                "publications",
                preview.publications(),
                "deadlines",
                Map.of("moved", preview.moved(), "settled", preview.settled(), "tenants", preview.tenants()));
    }

    /** True, false, or not said. */
    private static boolean isWished(@Nullable String preview) {
        if (preview == null || preview.equals("false")) {
            return false;
        }
        if (preview.equals("true")) {
            return true;
        }
        throw new Refused(List.of(Fault.at("preview", WorktimeRefusal.NOT_TRUE_OR_FALSE)));
    }

    private static PublicationView view(Publication publication) {
        return new PublicationView(
                publication.id(),
                publication.title(),
                publication.number(),
                publication.published(),
                publication.coversFrom(),
                publication.coversTo(),
                publication.dates().stream()
                        .map(date -> view(date, publication.on(date).orElseThrow()))
                        .toList());
    }

    private static DayView view(LocalDate date, Publication.Day day) {
        return new DayView(date, day.off() ? "off" : "work", day.name());
    }
}
