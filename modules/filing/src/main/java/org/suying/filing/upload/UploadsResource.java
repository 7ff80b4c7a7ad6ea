package org.suying.filing.upload;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.filing.Attachments;
import org.suying.filing.FilingRefusal;
import org.suying.filing.Received;
import org.suying.kernel.Caller;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.rest.Answers;
import org.suying.rest.Json;
import org.suying.rest.Limited;
import org.suying.rest.LimitedAct;
import org.suying.rest.Once;
import org.suying.rest.TakesFiles;
import org.suying.tenancy.Entrance;

/** Takes files in, from anybody; what nobody names within a day goes. */
@Path("tenants/{tenant}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class UploadsResource {

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Inject
    Attachments attachments;

    @Inject
    Once once;

    /** What was taken in, in the order in which it was sent. */
    public record Uploaded(List<Received> items) {}

    @POST
    @Limited(LimitedAct.UPLOAD)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesFiles
    @Operation(
            summary =
                    "Takes files in, one a part; their ids may be named within a day by a filing, a supplement, an action",
            description =
                    "Faults of a part lie at /0, /1 … in the order of the parts. All of the parts are taken, or none.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "file",
                                                            type = SchemaType.ARRAY,
                                                            implementation = String.class))))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Uploaded.class)))
    public Response upload(
            @PathParam("tenant") String tenant,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            List<EntityPart> parts) {
        if (caller.officer().isPresent()) {
            entrance.asOfficer(tenant);
        } else {
            entrance.asAnyone(tenant);
        }
        try (Spool spool = Spool.of(parts, attachments.limits().each())) {
            return Answers.of(
                    once.once(key, "POST tenants/" + tenant + "/attachments", spool.digest(), () -> receive(spool)));
        }
    }

    private Once.Answer receive(Spool spool) {
        if (spool.files().isEmpty()) {
            throw new Refused(FilingRefusal.NO_FILES);
        }
        Faults faults = new Faults();
        List<Received> received = attachments.receive(spool.files(), "", faults);
        faults.refuse();
        return new Once.Answer(201, null, Json.write(new Uploaded(received)));
    }
}
