package org.suying.notice.circular;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.kernel.Ids;
import org.suying.kernel.Words;
import org.suying.notice.Notice;
import org.suying.notice.NoticeRefusal;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.SchemaText;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/**
 * The effect {@code circulate}: {@code { text: criticism, to: circle }} sends what stands in a field round to the unit or
 * units in another (R19-07, R19-08). Points that the action asks for are given to the unit in {@code about}, which
 * receives it as well; without it, to each that receives it.
 */
@ApplicationScoped
public class Circulate implements Effect {

    private static final Set<String> UNIT_TYPES = Set.of("unit", "units", "UNIT", "UNITS");

    @Inject
    Circulars circulars;

    @Inject
    Units units;

    @Inject
    Trail trail;

    @Override
    public String id() {
        return "circulate";
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(Circulate.class, "circulate.schema.yaml");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        String text = parameters.text("text");
        if (!regime.part("/fields").has(text)) {
            findings.unknown(parameters.child("text").pointer(), text, "/fields");
        }
        namesUnits(parameters.child("to"), regime, findings);
        namesUnits(parameters.child("about"), regime, findings);
    }

    private static void namesUnits(RegimeNode name, Regime regime, Findings findings) {
        JsonNode field = regime.part("/fields").path(name.text());
        boolean units = UNIT_TYPES.contains(field.path("of").asText())
                || UNIT_TYPES.contains(field.path("type").asText());
        if (name.exists() && !units) {
            findings.error(name.pointer(), NoticeRefusal.NOT_UNITS, name.text());
        }
    }

    @Override
    public void apply(RegimeNode parameters, Happening happening) {
        List<UnitSummary> assessed = units(happening.values().get(parameters.text("about")));
        Set<UnitSummary> all = new LinkedHashSet<>(units(happening.values().get(parameters.text("to"))));
        Collection<UnitSummary> scored = parameters.child("about").exists() ? assessed : all;
        all.addAll(assessed);
        if (all.isEmpty()) {
            return;
        }
        Integer points = points(happening);
        Circular circular = new Circular(
                Ids.next(),
                happening.caseId().id(),
                title(parameters),
                happening.words(parameters.text("text")),
                happening.at(),
                happening.actor().name(),
                all.stream()
                        .map(unit -> new Circular.Unit(
                                unit.id().value(), unit.name(), scored.contains(unit) ? points : null))
                        .toList());
        circulars.add(circular);
        record(circular);
    }

    private void record(Circular circular) {
        String names = String.join(
                "、", circular.units().stream().map(Circular.Unit::name).toList());
        trail.record(Entry.of("circular.sent", Title.key(Notice.class, "circular.sent", circular.title(), names))
                .onCase(circular.caseId())
                .with("circular", circular.id().toString()));
    }

    private static String title(RegimeNode parameters) {
        String own = parameters.text("title");
        return own.isEmpty()
                ? Words.of("org.suying.notice.Messages", "circular.untitled", Locale.SIMPLIFIED_CHINESE)
                : own;
    }

    /** What this action asked for, if it has such a field. */
    private static @Nullable Integer points(Happening happening) {
        Regime regime = happening.regime();
        JsonNode asked = regime.part("/workflow/actions/" + happening.action() + "/fields");
        return StreamSupport.stream(asked.spliterator(), false)
                .map(field -> field.asText().replace("?", ""))
                .filter(field ->
                        regime.part("/fields/" + field + "/of").asText().equals(CircularSlots.POINTS))
                .map(field -> happening.values().get(field))
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).intValue())
                .findFirst()
                .orElse(null);
    }

    /** One by its readable id, or several. */
    private List<UnitSummary> units(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        Collection<?> slugs = value instanceof Collection<?> several ? several : List.of(value);
        return slugs.stream()
                .flatMap(slug -> units.find(slug.toString()).stream())
                .toList();
    }
}
