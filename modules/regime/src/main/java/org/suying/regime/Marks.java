package org.suying.regime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where each key and each value of a text stands, by pointer. Of what is written twice, the first. */
final class Marks {

    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> contents = new HashMap<>();

    /** A place in a text, from 1, counted in characters; 0 and 0 where there is no text. */
    record Place(int line, int column) {
        static final Place NONE = new Place(0, 0);
    }

    static Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElse(Place.NONE);
    }

    void key(String pointer, Event event) {
        keys.putIfAbsent(pointer, place(event.getStartMark()));
    }

    void value(String pointer, Event event) {
        if (values.putIfAbsent(pointer, place(event.getStartMark())) == null && event instanceof ScalarEvent scalar) {
            content(pointer, scalar);
        }
    }

    @Nullable Place key(String pointer) {
        return keys.get(pointer);
    }

    Place value(String pointer) {
        return values.getOrDefault(pointer, Place.NONE);
    }

    /** The place of a line and column of a text value; where the writing hides it, the place of the value. */
    Place within(String pointer, int line, int column) {
        Place content = contents.get(pointer);
        return content == null || line != 1 || column < 1
                ? value(pointer)
                : new Place(content.line(), content.column() + column - 1);
    }

    /** Only what stands on one line, letter for letter, can be pointed into. */
    private void content(String pointer, ScalarEvent scalar) {
        Place start = place(scalar.getStartMark());
        Place end = place(scalar.getEndMark());
        int quote = scalar.isPlain() ? 0 : 1;
        int length = scalar.getValue().codePointCount(0, scalar.getValue().length());
        if (start.line() == end.line() && end.column() - start.column() == length + 2 * quote) {
            contents.put(pointer, new Place(start.line(), start.column() + quote));
        }
    }
}
