package org.suying.regime;

import java.util.Map;
import java.util.TreeMap;

/** Where each value came from; written down only where it differs from what holds the value. */
record Origins(Map<String, Origin> changes) {

    Origins {
        changes = Map.copyOf(changes);
    }

    /** @param all the origin of every pointer */
    static Origins of(Map<String, Origin> all) {
        Map<String, Origin> changes = new TreeMap<>();
        all.forEach((pointer, origin) -> {
            if (pointer.isEmpty() || all.get(Pointers.parent(pointer)) != origin) {
                changes.put(pointer, origin);
            }
        });
        return new Origins(changes);
    }

    /** That of the nearest value that is there. */
    Origin of(String pointer) {
        String at = pointer;
        while (true) {
            Origin origin = changes.get(at);
            if (origin != null) {
                return origin;
            }
            if (at.isEmpty()) {
                return Origin.OWN;
            }
            at = Pointers.parent(at);
        }
    }
}
