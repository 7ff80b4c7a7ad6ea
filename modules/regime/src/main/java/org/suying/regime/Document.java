package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.suying.kernel.Fault;
import org.suying.regime.Marks.Place;

/**
 * One document as it was handed in: its tree, where each value stands, and what is wrong with its writing.
 *
 * @param tree an empty object if the writing is too faulty to be read
 * @param readable false if nothing but the faults can be said about it
 */
record Document(ObjectNode tree, Marks marks, List<Fault> faults, boolean readable) {

    /** One mebibyte of UTF-8. */
    static final int LARGEST = 1024 * 1024;

    static Document of(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return unreadable(List.of(Fault.at("", RegimeRefusal.TOO_LARGE, Integer.toString(LARGEST))
                    .inText(1, 1)));
        }
        return new YamlText(text).read();
    }

    /** A tree that was never a text, or whose text is not ours to point into. */
    static Document of(JsonNode tree) {
        return TreeCheck.check(tree);
    }

    static Document unreadable(List<Fault> faults) {
        return new Document(JsonNodeFactory.instance.objectNode(), new Marks(), faults, false);
    }

    /** Whether something (a null too) is written at this pointer. */
    boolean has(String pointer) {
        return !tree.at(pointer).isMissingNode();
    }

    /** Where to look for the value: a list or map begins at its key, anything else at itself. */
    Place place(String pointer) {
        String at = pointer;
        while (!has(at)) {
            at = Pointers.parent(at);
        }
        return tree.at(at).isContainerNode() ? keyPlace(at) : marks.value(at);
    }

    /** Where its key stands; of what has none, where it stands itself. */
    Place keyPlace(String pointer) {
        Place key = marks.key(pointer);
        return key == null ? marks.value(pointer) : key;
    }
}
