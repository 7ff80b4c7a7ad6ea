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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.register.RegisterFiles.RegisterFile;
import org.suying.complaint.table.TableFormat;
import org.suying.kernel.Ids;
import org.suying.rest.Languages;
import org.suying.rest.Page;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;

/** The register of complaints. */
@RequestScoped
@Path("tenants/{tenant}/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class RegisterResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Entrance entrance;

    @Inject
    RegisterReaders readers;

    @Inject
    Register register;

    @Inject
    RegisterFiles files;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "The register of complaints, the latest first; q: with this in matter or numbers")
    @SecurityRequirement(name = "officer")
    public Page<RegisterRow> page(
            @PathParam("tenant") String tenant,
            @QueryParam("q") @Nullable String text,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        entrance.asOfficer(tenant);
        readers.require();
        int most = Page.limit(limit);
        String position = Page.position(cursor);
        UUID before = position == null ? null : Ids.parse(position).orElseThrow(Page::badCursor);
        List<RegisterRow> rows = register.page(wanted(text), before, most + 1, Languages.of(headers));
        return Page.of(rows, most, row -> row.id().toString());
    }

    @GET
    @Produces({CSV + ";qs=0.5", XLSX + ";qs=0.5"})
    @Operation(
            summary =
                    "The register of complaints, the latest first; whole, as a file, if Accept wants CSV or a workbook",
            description = "At most 20000 complaints, else 422. Leaves a line on the trail.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @SecurityRequirement(name = "officer")
    public Response export(
            @PathParam("tenant") String tenant, @QueryParam("q") @Nullable String text, @Context Request request) {
        Tenant entered = entrance.asOfficer(tenant);
        readers.require();
        TableFormat format = wantsWorkbook(request) ? TableFormat.XLSX : TableFormat.CSV;
        RegisterFile file = files.begin(format, wanted(text), entered, Languages.of(headers));
        return Response.ok(
                        (StreamingOutput) file.content()::writeTo, file.format().mediaType())
                .header("Content-Disposition", file.name().disposition())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    private static String wanted(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static boolean wantsWorkbook(Request request) {
        MediaType workbook = MediaType.valueOf(XLSX);
        Variant best = request.selectVariant(
                Variant.mediaTypes(MediaType.valueOf(CSV), workbook).build());
        return best != null && best.getMediaType().isCompatible(workbook);
    }
}
