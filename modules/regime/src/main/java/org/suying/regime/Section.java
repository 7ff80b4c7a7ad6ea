package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * One module's part of a rule book: the keys that are its own, their schema, and the immutable value that it reads from
 * them. Contributed as a CDI bean; stateless; usable with plain {@code new}.
 *
 * @param <T> what is read: a record of the module
 */
public interface Section<T> {

    Class<T> type();

    /** The top-level keys that it owns. */
    Set<String> keys();

    /**
     * Pointers of what is one value, replaced and never merged: {@code /workflow}; {@code *} stands for any key, as in
     * {@code /complaint/fields/*}.
     */
    default Set<String> wholes() {
        return Set.of();
    }

    /**
     * A schema (JSON Schema 2020-12) of the object that holds its keys: {@code properties}, {@code required}, and
     * {@code $defs} under names of its own. The envelope's {@code $defs} {@code id}, {@code text}, {@code clause} and
     * {@code condition} are there for all. {@code additionalProperties} is false wherever it is not said.
     *
     * @see SchemaText
     */
    JsonNode schema();

    /** What other sections read (their {@link #type()}) that this one wants to look at while reading. */
    default Set<Class<?>> after() {
        return Set.of();
    }

    /**
     * Builds the value from the resolved tree. Is called as well when the schema found faults, so that all faults are
     * named at once: then a faulty value reads as if it were not there. What it finds wrong goes to the reading's
     * findings.
     */
    T read(RegimeReading reading);

    /** Looks across sections, after all have been read. */
    default void verify(T own, Regime regime, Findings findings) {}
}
