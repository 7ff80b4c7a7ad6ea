package org.suying.regime.preset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suying.regime.RegimeReader;

/** The JSON Schema of rule books, put together from all modules, by which an editor helps to write one. */
@Path("/regime-schema")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rule books")
public class RegimeSchemaResource {

    @Inject
    RegimeReader reader;

    @GET
    @Operation(summary = "The JSON Schema of rule books")
    public ObjectNode schema() {
        return reader.schema();
    }
}
