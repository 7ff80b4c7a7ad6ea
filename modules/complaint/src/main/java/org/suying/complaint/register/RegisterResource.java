package org.suying.complaint.register;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Ids;
import org.suying.rest.Languages;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** The register of complaints. */
@RequestScoped
@Path("tenants/{tenant}/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class RegisterResource {

    @Inject
    Entrance entrance;

    @Inject
    RegisterReaders readers;

    @Inject
    Register register;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "The register of complaints, the latest first")
    @SecurityRequirement(name = "officer")
    public Page<RegisterRow> page(
            @PathParam("tenant") String tenant,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        entrance.asOfficer(tenant);
        readers.require();
        int most = Page.limit(limit);
        String position = Page.position(cursor);
        UUID before = position == null ? null : Ids.parse(position).orElseThrow(Page::badCursor);
        List<RegisterRow> rows = register.page(before, most + 1, Languages.of(headers));
        return Page.of(rows, most, row -> row.id().toString());
    }
}
