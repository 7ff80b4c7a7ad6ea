package org.suying.filing.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.casework.CaseId;
import org.suying.filing.Documents;
import org.suying.filing.IssuedDocument;
import org.suying.filing.access.CaseAccess;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;

/** The numbered documents of a case. */
@Path("tenants/{tenant}/cases/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@SecurityRequirement(name = "officer")
public class DocumentsResource {

    @Inject
    Entrance entrance;

    @Inject
    CaseAccess access;

    @Inject
    Documents documents;

    @GET
    @Operation(summary = "The numbered documents of the case, oldest first, in the words in which they were issued")
    public Page<IssuedDocument> all(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        entrance.asOfficer(tenant);
        CaseId caseId = Ids.parse(id).map(CaseId::new).orElseThrow(NotFound::new);
        access.requireReader(caseId);
        return new Page<>(documents.of(caseId), null);
    }
}
