package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.suying.kernel.Fault;
import org.suying.kernel.Reason;
import org.suying.regime.Marks.Place;

/**
 * Reads a text in YAML 1.2, of which JSON is a part, event by event: nothing is ever expanded, so a small text cannot
 * become a large tree, and every fault that does not end the reading is kept with its place.
 */
final class YamlText {

    private final String text;
    private final Marks marks = new Marks();
    private final List<Fault> faults = new ArrayList<>();
    private Iterator<Event> events = List.<Event>of().iterator();

    YamlText(String text) {
        this.text = text;
    }

    Document read() {
        try {
            events = new Parse(settings()).parseString(text).iterator();
            JsonNode root = root();
            if (root instanceof ObjectNode tree) {
                return new Document(tree, marks, faults, true);
            }
        } catch (TooDeep e) {
            // the fault is noted; what follows cannot be placed
        } catch (MarkedYamlEngineException e) {
            String words = YamlWords.words(e);
            fault("", e.getProblemMark().or(e::getContextMark), RegimeRefusal.SYNTAX, YamlWords.kind(words), words);
        } catch (YamlEngineException e) {
            faults.add(forbiddenCharacter());
        }
        return Document.unreadable(faults);
    }

    /** Read at once: in pieces, the reader stumbles over a character of two halves at the end of one. */
    private LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(2 * Document.LARGEST)
                .setUseMarks(true)
                .setBufferSize(text.length() + 2)
                .build();
    }

    private @Nullable JsonNode root() {
        JsonNode root = null;
        boolean second = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && root != null && !second) {
                second = true;
                fault("", event.getStartMark(), RegimeRefusal.MULTIPLE_DOCUMENTS);
            } else if (event instanceof NodeEvent && root == null) {
                root = node(event, "", 1);
            }
        }
        if (root == null || (root.isTextual() && root.textValue().isEmpty()) || root.isNull()) {
            faults.add(Fault.at("", RegimeRefusal.EMPTY).inText(1, 1));
            return null;
        }
        if (!root.isObject()) {
            Place place = marks.value("");
            faults.add(Fault.at("", RegimeRefusal.WRONG_TYPE, "object").inText(place.line(), place.column()));
        }
        return root;
    }

    private JsonNode node(Event event, String pointer, int depth) {
        marks.value(pointer, event);
        if (event instanceof AliasEvent alias) {
            fault(pointer, event.getStartMark(), RegimeRefusal.ALIAS, "*" + alias.getAlias());
            return JsonNodeFactory.instance.nullNode();
        }
        refuseAnchor(event, pointer);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, pointer);
        }
        if (depth > TreeCheck.DEEPEST) {
            fault(pointer, event.getStartMark(), RegimeRefusal.TOO_DEEP, Integer.toString(TreeCheck.DEEPEST));
            throw new TooDeep();
        }
        refuseTag(((CollectionStartEvent) event).getTag(), event, pointer);
        return event.getEventId() == Event.ID.SequenceStart ? list(pointer, depth) : map(pointer, depth);
    }

    private ArrayNode list(String pointer, int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            list.add(node(event, Pointers.child(pointer, Integer.toString(list.size())), depth + 1));
        }
        return list;
    }

    private ObjectNode map(String pointer, int depth) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event, pointer, depth);
            if (key == null) {
                node(events.next(), unusable(pointer), depth + 1);
            } else {
                member(map, key, event, pointer, depth);
            }
        }
        return map;
    }

    private void member(ObjectNode map, String key, Event at, String pointer, int depth) {
        String child = Pointers.child(pointer, key);
        Place first = marks.key(child);
        boolean twice = first != null;
        if (first == null) {
            marks.key(child, at);
        } else {
            fault(child, at.getStartMark(), RegimeRefusal.DUPLICATE, key, Integer.toString(first.line()));
        }
        JsonNode value = node(events.next(), child, depth + 1);
        if (!twice) {
            map.set(key, value);
        }
    }

    /** Null if it is none that could be used; the fault is noted. */
    private @Nullable String key(Event event, String pointer, int depth) {
        if (event instanceof ScalarEvent scalar) {
            refuseAnchor(event, pointer);
            if (scalar.isPlain() && scalar.getValue().equals("<<")) {
                fault(Pointers.child(pointer, "<<"), event.getStartMark(), RegimeRefusal.MERGE_KEY);
                return null;
            }
            JsonNode key = scalar(scalar, pointer);
            if (key.isTextual()) {
                return key.textValue();
            }
            fault(
                    Pointers.child(pointer, scalar.getValue()),
                    event.getStartMark(),
                    RegimeRefusal.KEY_NOT_TEXT,
                    scalar.getValue());
            return null;
        }
        if (!(event instanceof AliasEvent)) {
            fault(unusable(pointer), event.getStartMark(), RegimeRefusal.KEY_NOT_TEXT, "…");
        }
        node(event, unusable(pointer), depth + 1);
        return null;
    }

    /** A pointer that no other fault has, for what cannot be pointed to. */
    private String unusable(String pointer) {
        return Pointers.child(pointer, "?" + faults.size());
    }

    private JsonNode scalar(ScalarEvent scalar, String pointer) {
        refuseTag(scalar.getTag(), scalar, pointer);
        if (!TreeCheck.isStorable(scalar.getValue())) {
            fault(pointer, scalar.getStartMark(), RegimeRefusal.CHARACTER);
        }
        return scalar.isPlain()
                ? YamlScalar.plain(scalar.getValue())
                : JsonNodeFactory.instance.textNode(scalar.getValue());
    }

    private void refuseAnchor(Event event, String pointer) {
        Optional<Anchor> anchor = event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        anchor.ifPresent(name -> fault(pointer, event.getStartMark(), RegimeRefusal.ANCHOR, "&" + name.getValue()));
    }

    private void refuseTag(Optional<String> tag, Event event, String pointer) {
        tag.ifPresent(name -> fault(pointer, event.getStartMark(), RegimeRefusal.TAG, name));
    }

    private void fault(String pointer, Optional<Mark> mark, Reason reason, Object... args) {
        Place place = Marks.place(mark);
        faults.add(Fault.at(pointer, reason, args).inText(place.line(), place.column()));
    }

    /** The reader of characters tells no line: find the first that YAML forbids. */
    private Fault forbiddenCharacter() {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                break;
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return Fault.at("", RegimeRefusal.CHARACTER).inText(line, column);
    }

    /** Ends the reading; the fault has been noted. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("too deep", null, false, false);
        }
    }
}
