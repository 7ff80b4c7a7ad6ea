package org.suying.casework.upward;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;

/** What was told to the tenant above about a case, for who may see the case. */
@Path("tenants/{tenant}/cases/{id}/reports")
@Produces("application/json")
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class CaseReportsResource {

    @Inject
    Entrance entrance;

    @Inject
    CaseDesk desk;

    @Inject
    UpwardReports reports;

    @Context
    HttpHeaders headers;

    /** The latest first. */
    record All(List<Told> items) {}

    @GET
    @Operation(summary = "What was told to the tenant above about the case, and whether it has looked")
    public All all(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        entrance.asOfficer(tenant);
        CaseId caseId = new CaseId(Ids.parse(id).orElseThrow(NotFound::new));
        desk.view(caseId, Languages.of(headers));
        return new All(reports.of(caseId));
    }
}
