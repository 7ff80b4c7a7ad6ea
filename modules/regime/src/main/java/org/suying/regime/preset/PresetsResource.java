package org.suying.regime.preset;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.regime.FindingSummary;
import org.suying.regime.Preset;
import org.suying.regime.Verification;
import org.suying.rest.Languages;
import org.suying.rest.Page;

/** The presets that ship, for anybody. */
@Path("/presets")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rule books")
public class PresetsResource {

    @Inject
    VerifiedPresets presets;

    /** @param findings what is wrong with it; usually nothing */
    record Item(
            String id,
            String title,
            @Nullable String clauses,
            @JsonProperty("extends") @Nullable String parent,
            List<FindingSummary> findings) {}

    @GET
    @Operation(summary = "The rule books that ship, which a tenant may start from")
    public Page<Item> presets(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        List<Item> all = presets.all().entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue(), language))
                .toList();
        return Page.within(all, limit, cursor, Item::id);
    }

    private static Item item(Preset preset, Verification verification, Locale language) {
        List<FindingSummary> findings = verification.findings().stream()
                .map(finding -> FindingSummary.of(finding, language))
                .toList();
        return new Item(
                preset.id(), preset.title().in(language), preset.says("clauses"), preset.says("extends"), findings);
    }
}
