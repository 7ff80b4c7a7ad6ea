package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suying.regime.Layers.Layer;

/** Makes regimes of documents. Thread-safe. */
public final class RegimeReader {

    private final List<Section<?>> sections;
    private final Presets presets;
    private final RegimeSchema schema;
    private final Set<String> wholes;

    /** @param sections in any order; each is read after those that it names */
    public RegimeReader(List<Section<?>> sections, Presets presets) {
        this.sections = SectionOrder.of(sections);
        this.presets = presets;
        this.schema = new RegimeSchema(this.sections);
        this.wholes = this.sections.stream()
                .flatMap(section -> section.wholes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The JSON Schema of a rule book as it is written. What must be there in the end may come from what it lies on, so none
     * of its parts is demanded.
     */
    public ObjectNode schema() {
        ObjectNode written = schema.tree();
        written.remove("required");
        return written;
    }

    /** Reads YAML or JSON; findings have lines and columns. */
    public Verification read(String text) {
        return read(Document.of(text));
    }

    /** Reads a tree; findings have pointers and no lines. */
    public Verification read(JsonNode document) {
        return read(Document.of(document));
    }

    /** Reads a preset as a document of its own. The baseline need not be whole: what it lacks is no finding. */
    public Verification verify(Preset preset) {
        Verification verification = read(preset.document());
        boolean whole = presets.baseline().filter(preset::equals).isEmpty();
        return new Verification(
                verification.regime(),
                verification.findings().stream()
                        .filter(finding -> whole || !finding.code().equals(RegimeRefusal.REQUIRED.name()))
                        .toList());
    }

    /** What a tenant has that starts from a preset and says nothing of its own. */
    public Verification readPreset(String preset) {
        return read(JsonNodeFactory.instance.objectNode().put("extends", preset));
    }

    /**
     * A regime as it was stored: nothing is verified again, so that what once came into force stays.
     *
     * @param resolved what {@link Regime#resolved()} gave
     * @param origins what {@link Regime#origins()} gave
     */
    public Regime restore(ObjectNode resolved, Map<String, Origin> origins) {
        Origins from = new Origins(origins);
        Layer whole = new Layer("", Origin.OWN, Document.of((JsonNode) resolved));
        Findings ignored = new Findings(new Layers(List.of(whole), wholes));
        Map<Class<?>, Object> values = new HashMap<>();
        RegimeReading reading = new RegimeReading(resolved, from, values, ignored);
        sections.forEach(section -> values.put(section.type(), section.read(reading)));
        return new Regime(resolved, from, values);
    }

    private Verification read(Document document) {
        Extension extension = new Extension(document, presets);
        Layers layers = new Layers(extension.bottomUp(), wholes);
        Findings findings = new Findings(layers);
        document.faults().forEach(findings::written);
        if (!document.readable()) {
            return new Verification(null, findings.inTextOrder());
        }
        extension
                .faults()
                .forEach(fault -> findings.refuse(
                        fault.pointer(), fault.reason(), fault.args().toArray()));
        return verify(layers, findings);
    }

    private Verification verify(Layers layers, Findings findings) {
        ObjectNode resolved = layers.resolved();
        SchemaFindings faulty = new SchemaFindings(layers, findings);
        faulty.addAll(schema.validate(resolved));
        if (!layers.inVain().isEmpty()) {
            faulty.addUnknownNulls(schema.validate(layers.withNullsInVain()));
        }
        resolved.remove("extends");
        Map<Class<?>, Object> values = new HashMap<>();
        RegimeReading reading = new RegimeReading(faulty.prune(resolved), layers.origins(), values, findings);
        boolean sound = !findings.anyErrors();
        for (Section<?> section : sections) {
            leniently(sound, () -> values.put(section.type(), section.read(reading)));
        }
        Regime regime = new Regime(resolved, layers.origins(), values);
        sections.forEach(section -> leniently(sound, () -> verify(section, regime, findings)));
        return new Verification(findings.anyErrors() ? null : regime, findings.inTextOrder());
    }

    private static <T> void verify(Section<T> section, Regime regime, Findings findings) {
        section.verify(regime.section(section.type()), regime, findings);
    }

    /** In a tree with faults a section may stumble over what is not there; the faults have been found already. */
    private static void leniently(boolean sound, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            if (sound) {
                throw e;
            }
        }
    }
}
