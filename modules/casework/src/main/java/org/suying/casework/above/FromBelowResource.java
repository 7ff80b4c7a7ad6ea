package org.suying.casework.above;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.kernel.Right;
import org.suying.tenancy.Entrance;

/** Cases that a tenant below may not decide itself. */
@RequestScoped
@Path("tenants/{tenant}/from-below")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class FromBelowResource {

    @Inject
    Entrance entrance;

    @Inject
    FromBelow fromBelow;

    /** At most 200, the oldest first. */
    record Found(List<FromBelow.Item> items) {}

    @GET
    @Operation(
            summary = "Cases of the tenants directly below that nobody there may decide; each look is on their trail")
    @SecurityRequirement(name = "officer")
    public Found all(@PathParam("tenant") String tenant) {
        entrance.asOfficer(tenant, Right.DECIDE);
        return new Found(fromBelow.look());
    }
}
