package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Documents laid over one another: maps merge by key, a list or a leaf replaces, a null removes, what is one value is
 * replaced whole.
 */
final class Layers {

    /**
     * @param name the preset's; empty for the document that was handed in
     */
    record Layer(String name, Origin origin, Document document) {}

    private final Layer top;
    private final List<String[]> wholes;
    private final ObjectNode resolved = JsonNodeFactory.instance.objectNode();
    private final TreeMap<String, Layer> standing = new TreeMap<>();
    private final TreeMap<String, Layer> removed = new TreeMap<>();
    private final TreeMap<String, Layer> inVain = new TreeMap<>();

    /** @param bottomUp the lowest first */
    Layers(List<Layer> bottomUp, Set<String> wholes) {
        this.wholes = wholes.stream().map(whole -> whole.split("/", -1)).toList();
        this.top = bottomUp.get(bottomUp.size() - 1);
        bottomUp.forEach(layer -> {
            standing.put("", layer);
            merge(resolved, layer.document().tree(), "", layer);
        });
    }

    /** The document that was handed in. */
    Layer top() {
        return top;
    }

    ObjectNode resolved() {
        return resolved;
    }

    /** The layer from which the value at each pointer came; of a merged map the uppermost. */
    Map<String, Layer> standing() {
        return standing;
    }

    /** The layer whose null stands at a pointer at which nothing is left. */
    Map<String, Layer> removed() {
        return removed;
    }

    /** Nulls that found nothing to remove. */
    Map<String, Layer> inVain() {
        return inVain;
    }

    /** The resolved document with the nulls that removed nothing, so that their keys can be checked. */
    ObjectNode withNullsInVain() {
        ObjectNode tree = resolved.deepCopy();
        inVain.keySet().forEach(pointer -> {
            if (tree.at(Pointers.parent(pointer)) instanceof ObjectNode holder) {
                holder.putNull(Pointers.last(pointer));
            }
        });
        return tree;
    }

    Origins origins() {
        Map<String, Origin> all = new HashMap<>();
        standing.forEach((pointer, layer) -> all.put(pointer, layer.origin()));
        all.remove("/extends");
        return Origins.of(all);
    }

    private void merge(ObjectNode into, ObjectNode from, String pointer, Layer layer) {
        for (Map.Entry<String, JsonNode> member : from.properties()) {
            String child = Pointers.child(pointer, member.getKey());
            JsonNode below = into.get(member.getKey());
            if (member.getValue().isNull()) {
                remove(into, member.getKey(), child, layer);
            } else if (below instanceof ObjectNode map
                    && member.getValue() instanceof ObjectNode over
                    && !isWhole(child)) {
                standing.put(child, layer);
                merge(map, over, child, layer);
            } else {
                forget(child);
                into.set(member.getKey(), copy(member.getValue(), child, layer));
            }
        }
    }

    private void remove(ObjectNode into, String key, String pointer, Layer layer) {
        boolean there = into.remove(key) != null;
        forget(pointer);
        removed.put(pointer, layer);
        if (!there) {
            inVain.put(pointer, layer);
        }
    }

    private void forget(String pointer) {
        for (TreeMap<String, Layer> map : List.of(standing, removed, inVain)) {
            map.remove(pointer);
            map.subMap(pointer + "/", pointer + "0").clear(); // '0' follows '/'
        }
    }

    private JsonNode copy(JsonNode value, String pointer, Layer layer) {
        standing.put(pointer, layer);
        if (value instanceof ObjectNode map) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            merge(copy, map, pointer, layer);
            return copy;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            list.add(copy(value.get(i), Pointers.child(pointer, Integer.toString(i)), layer));
        }
        return value.isArray() ? list : value;
    }

    private boolean isWhole(String pointer) {
        String[] parts = pointer.split("/", -1);
        return wholes.stream().anyMatch(whole -> matches(whole, parts));
    }

    private static boolean matches(String[] whole, String[] parts) {
        if (whole.length != parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!whole[i].equals("*") && !whole[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
