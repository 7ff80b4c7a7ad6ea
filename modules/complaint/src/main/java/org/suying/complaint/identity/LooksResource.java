package org.suying.complaint.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.kernel.Right;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;

/** Who looked at whom who complained, for auditors. */
@RequestScoped
@Path("tenants/{tenant}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trail")
public class LooksResource {

    @Inject
    Entrance entrance;

    @Inject
    Looks looks;

    @Context
    HttpHeaders headers;

    /** The latest first, 200 at most. */
    record Found(List<Looks.Item> items) {}

    @GET
    @Operation(summary = "The latest looks at who complained, and releases, over all cases")
    @SecurityRequirement(name = "officer")
    public Found latest(@PathParam("tenant") String tenant) {
        entrance.asOfficer(tenant, Right.AUDIT);
        return new Found(looks.latest(Languages.of(headers)));
    }
}
