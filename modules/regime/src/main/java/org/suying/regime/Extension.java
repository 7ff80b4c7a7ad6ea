package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.regime.Layers.Layer;

/** What lies under a document: the preset that it extends, what that one extends in turn, and the baseline. */
final class Extension {

    private static final String POINTER = "/extends";
    /** Presets that may lie between a document and the baseline: what it extends, and one step more. */
    private static final int MOST = 2;

    private final Document own;
    private final Presets presets;
    private final List<Preset> chain = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Extension(Document own, Presets presets) {
        this.own = own;
        this.presets = presets;
        String by = name(own, "regime");
        String next = name(own, "extends");
        while (!next.isEmpty() && !isBaseline(next)) {
            Preset preset = follow(next, by);
            if (preset == null) {
                break;
            }
            chain.add(preset);
            by = preset.id();
            next = name(preset.document(), "extends");
        }
    }

    /** Each at {@code /extends}, or at the root if the document extends nothing. */
    List<Fault> faults() {
        return faults;
    }

    /** The baseline first, the document last. */
    List<Layer> bottomUp() {
        List<Layer> layers = new ArrayList<>();
        floor().ifPresent(floor -> layers.add(new Layer(floor.id(), Origin.BASELINE, floor.document())));
        for (int i = chain.size() - 1; i >= 0; i--) {
            layers.add(new Layer(chain.get(i).id(), Origin.PRESET, chain.get(i).document()));
        }
        layers.add(new Layer("", Origin.OWN, own));
        return layers;
    }

    /** The baseline, unless it is the document itself. */
    private Optional<Preset> floor() {
        return presets.baseline().filter(floor -> floor.document() != own);
    }

    private boolean isBaseline(String name) {
        return floor().filter(floor -> floor.id().equals(name)).isPresent();
    }

    private @Nullable Preset follow(String name, String by) {
        Preset preset = presets.find(name).orElse(null);
        if (preset == null) {
            fault(name.equals(by) ? RegimeRefusal.EXTENDS_ITSELF : RegimeRefusal.EXTENDS_UNKNOWN, name, by);
        } else if (preset.document() == own || chain.contains(preset)) {
            fault(RegimeRefusal.EXTENDS_ITSELF, name, by);
        } else if (chain.size() == MOST) {
            fault(RegimeRefusal.EXTENDS_TOO_DEEP, name, by);
        } else if (!preset.document().faults().isEmpty()) {
            fault(RegimeRefusal.EXTENDS_UNREADABLE, name, by);
        } else {
            return preset;
        }
        return null;
    }

    private void fault(RegimeRefusal reason, String name, String by) {
        faults.add(Fault.at(POINTER, reason, name, by));
    }

    private static String name(Document document, String key) {
        JsonNode value = document.tree().path(key);
        return value.isTextual() ? value.textValue() : "";
    }
}
