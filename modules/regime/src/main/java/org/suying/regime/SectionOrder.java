package org.suying.regime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts sections so that each comes after those that it wants to look at; among equals by name, to be stable. */
final class SectionOrder {

    private SectionOrder() {}

    /** @throws IllegalStateException if one waits for what nobody reads, or two for one another */
    static List<Section<?>> of(List<Section<?>> sections) {
        List<Section<?>> waiting = new ArrayList<>(sections);
        waiting.sort(Comparator.comparing(section -> section.type().getName()));
        List<Section<?>> ordered = new ArrayList<>();
        Set<Class<?>> read = new HashSet<>();
        while (!waiting.isEmpty()) {
            Section<?> next = waiting.stream()
                    .filter(section -> read.containsAll(section.after()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("sections wait for one another, or for none: "
                            + waiting.stream().map(Section::type).toList()));
            waiting.remove(next);
            read.add(next.type());
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }
}
