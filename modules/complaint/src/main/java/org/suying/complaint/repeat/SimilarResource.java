package org.suying.complaint.repeat;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.model.Respondent;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.rest.Languages;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** What may be the same matter. Nothing of who complains can be asked here: it would stand in the address. */
@RequestScoped
@Path("tenants/{tenant}/complaints/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class SimilarResource {

    @Inject
    Entrance entrance;

    @Inject
    Repeats repeats;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Earlier complaints that may be the same matter, the most probable first; at most eight")
    @SecurityRequirement(name = "officer")
    public Page<Repeat> similar(
            @PathParam("tenant") String tenant,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("content") @Nullable String content,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("counter") @Nullable String counter,
            @QueryParam("person") @Nullable String person,
            @QueryParam("letterDate") @Nullable String letterDate) {
        entrance.asOfficer(tenant, Right.REGISTER);
        Draft draft = new Draft(
                text(subject) + "\n" + text(content), new Respondent(unit, counter, person, null), date(letterDate));
        return new Page<>(repeats.find(draft, List.of(), Languages.of(headers)), null);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(List.of(Fault.at("letterDate", ComplaintRefusal.DAY)));
        }
    }
}
