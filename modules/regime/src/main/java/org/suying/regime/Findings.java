package org.suying.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suying.kernel.Fault;
import org.suying.kernel.Reason;
import org.suying.regime.Finding.Severity;
import org.suying.regime.Layers.Layer;
import org.suying.regime.Marks.Place;

/**
 * Collects findings by pointer into the resolved document, and gives each the place where it stands. What lies at or
 * below a value that the schema already refused is not found wrong again.
 */
public final class Findings {

    private final Layer own;
    private final Layers layers;
    private final List<Finding> all = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    Findings(Layers layers) {
        this.own = layers.top();
        this.layers = layers;
    }

    public void error(String pointer, Reason reason, Object... args) {
        error(pointer, List.of(), reason, args);
    }

    /** @param path the shortest way that shows it */
    public void error(String pointer, List<String> path, Reason reason, Object... args) {
        addUnlessRefused(Severity.ERROR, pointer, path, Fault.at(pointer, reason, args));
    }

    /** Something to think about, which does not keep the document from coming into force. */
    public void warn(String pointer, Reason reason, Object... args) {
        addUnlessRefused(Severity.WARNING, pointer, List.of(), Fault.at(pointer, reason, args));
    }

    /**
     * A name that nothing has: found where it is used, or at the null that took it away. Says nothing of an empty name,
     * nor of one that is there and has a fault itself.
     *
     * @param name what is named
     * @param among the pointer of the map that ought to have it
     */
    public void unknown(String pointer, String name, String among) {
        unknown(pointer, name, among, RegimeRefusal.UNKNOWN_REFERENCE, name, among);
    }

    /** The same, in words of the section's own. */
    public void unknown(String pointer, String name, String among, Reason reason) {
        unknown(pointer, name, among, reason, name);
    }

    private void unknown(String pointer, String name, String among, Reason reason, Object... args) {
        String gone = Pointers.child(among, name);
        Layer remover = layers.removed().get(gone);
        if (name.isEmpty() || isRefused(gone)) {
            return;
        }
        if (remover == own && !layers.inVain().containsKey(gone)) {
            error(gone, RegimeRefusal.STILL_NEEDED, name, pointer);
        } else {
            error(pointer, reason, args);
        }
    }

    /** Whether an error has been found at this pointer or below: then conclusions from it would be guesses. */
    public boolean anyAt(String pointer) {
        return all.stream().anyMatch(finding -> finding.isError() && Pointers.isAtOrBelow(finding.pointer(), pointer));
    }

    /** A fault inside a text value, at a line and column of that text. */
    void errorWithin(String pointer, int line, int column, Reason reason, Object... args) {
        Layer layer = layers.standing().getOrDefault(pointer, own);
        Fault fault = Fault.at(pointer, reason, args);
        if (layer == own && layer.document().tree().at(pointer).isTextual()) {
            Place place = layer.document().marks().within(pointer, line, column);
            add(Severity.ERROR, List.of(), fault.inText(place.line(), place.column()), "");
        } else {
            addUnlessRefused(Severity.ERROR, pointer, List.of(), fault);
        }
    }

    /** What the reading of the text found, with its place. Only an alias leaves a value of which nothing is known. */
    void written(Fault fault) {
        if (fault.reason() == RegimeRefusal.ALIAS) {
            refused.add(fault.pointer());
        }
        add(Severity.ERROR, List.of(), fault, "");
    }

    /** What the schema found; sections do not speak of it again. */
    void refuse(String pointer, Reason reason, Object... args) {
        if (!isRefused(pointer)) {
            place(Severity.ERROR, pointer, List.of(), Fault.at(pointer, reason, args));
            refused.add(pointer);
        }
    }

    /** A key that should not be; its place is the key's. */
    void refuseKey(String pointer, Reason reason, Object... args) {
        if (layerAt(pointer) != own) {
            addUnlessRefused(Severity.ERROR, pointer, List.of(), Fault.at(pointer, reason, args));
        } else if (!isRefused(pointer)) {
            Place place = own.document().keyPlace(pointer);
            add(Severity.ERROR, List.of(), Fault.at(pointer, reason, args).inText(place.line(), place.column()), "");
        }
    }

    boolean anyErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    List<Finding> inTextOrder() {
        return all.stream().sorted(Finding.IN_TEXT).toList();
    }

    private void addUnlessRefused(Severity severity, String pointer, List<String> path, Fault fault) {
        if (!isRefused(pointer)) {
            place(severity, pointer, path, fault);
        }
    }

    private boolean isRefused(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = Pointers.parent(at)) {
            if (refused.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private void place(Severity severity, String pointer, List<String> path, Fault fault) {
        Layer layer = layerAt(pointer);
        Place place = layer.document().place(pointer);
        if (layer == own) {
            add(severity, path, fault.inText(place.line(), place.column()), "");
        } else {
            Place here = own.document().place("/extends");
            add(severity, path, fault.inText(here.line(), here.column()), layer.name() + ":" + place.line());
        }
    }

    /** The layer in which a value stands, or else was removed, or else would stand. */
    private Layer layerAt(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = Pointers.parent(at)) {
            Layer layer = layers.standing().getOrDefault(at, layers.removed().get(at));
            if (layer != null) {
                return layer;
            }
        }
        return own;
    }

    private void add(Severity severity, List<String> path, Fault fault, String preset) {
        if (seen.add(fault.pointer() + " " + fault.reason().name() + " " + fault.args() + " " + fault.line() + " "
                + fault.column())) {
            all.add(new Finding(severity, fault, path, preset));
        }
    }
}
