package org.suying.regime.preset;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.regime.FindingSummary;
import org.suying.regime.Preset;
import org.suying.regime.Verification;
import org.suying.rest.Languages;

/** The presets that ship, for anybody. */
@Path("/presets")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PresetsResource {

    @Inject
    VerifiedPresets presets;

    record Items(List<Item> items) {}

    /** @param findings null if there are none */
    record Item(
            String id,
            String title,
            @Nullable String clauses,
            @JsonProperty("extends") @Nullable String parent,
            @Nullable List<FindingSummary> findings) {}

    @GET
    public Items presets(@Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        return new Items(presets.all().entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue(), language))
                .toList());
    }

    private static Item item(Preset preset, Verification verification, Locale language) {
        List<FindingSummary> findings = verification.findings().stream()
                .map(finding -> FindingSummary.of(finding, language))
                .toList();
        return new Item(
                preset.id(),
                preset.title().in(language),
                preset.says("clauses"),
                preset.says("extends"),
                findings.isEmpty() ? null : findings);
    }
}
